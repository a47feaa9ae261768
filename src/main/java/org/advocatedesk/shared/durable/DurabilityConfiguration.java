package org.advocatedesk.shared.durable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the barrier before H2's file database; PostgreSQL with its defaults needs none.
@Configuration(proxyBeanMethods = false)
class DurabilityConfiguration {

    @Bean
    static DurableH2 durableH2() {
        return new DurableH2();
    }

    @Bean
    HealthIndicator durabilityHealthIndicator(DurableH2 durableH2) {
        return () -> {
            var trouble = durableH2.trouble();
            return trouble == null
                    ? Health.up().build()
                    : Health.down().withDetail("disk", trouble).build();
        };
    }

    static final class DurableH2 implements BeanPostProcessor, DisposableBean {
        private @Nullable SyncBarrier barrier;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource pool) || !pool.getJdbcUrl().startsWith("jdbc:h2:file:")) return bean;
            barrier = new SyncBarrier(
                    () -> DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
            return new DurableDataSource(pool, barrier);
        }

        @Nullable
        String trouble() {
            return barrier == null ? null : barrier.trouble();
        }

        @Override
        public void destroy() {
            if (barrier != null) barrier.close();
        }
    }
}
