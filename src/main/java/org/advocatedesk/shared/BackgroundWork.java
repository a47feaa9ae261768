package org.advocatedesk.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// What the desk does by itself, on a clock; `desk.background=false` leaves it to be called by hand.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "desk.background", matchIfMissing = true)
class BackgroundWork {
    private static final int AT_ONCE = 4, LONGEST_STOP_SECONDS = 15;

    /// Threads of the operating system, which shares the processors out: long work on a virtual thread would keep one
    /// from those who wait for an answer.
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(AT_ONCE);
        scheduler.setThreadNamePrefix("background-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(LONGEST_STOP_SECONDS);
        return scheduler;
    }
}
