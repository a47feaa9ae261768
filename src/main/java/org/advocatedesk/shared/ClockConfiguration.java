package org.advocatedesk.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DeskClock clock() {
        return new DeskClock();
    }
}
