package org.advocatedesk.shared;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/// Keeps the desk still where `desk.background=false`: libraries switch scheduling on for everybody, unasked.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "desk.background", havingValue = false)
class NothingByItself {

    @Bean
    static BeanDefinitionRegistryPostProcessor noSchedules() {
        return NothingByItself::withoutSchedules;
    }

    private static void withoutSchedules(BeanDefinitionRegistry registry) {
        var schedules = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;
        if (registry.containsBeanDefinition(schedules)) registry.removeBeanDefinition(schedules);
    }
}
