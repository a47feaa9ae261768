package org.advocatedesk.intake.door;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/// Which websites may send to the door from a browser: any, and always without credentials, so nothing is lent to them.
/// Lists of origins per form come with the forms that managers publish.
@Configuration(proxyBeanMethods = false)
class IntakeCors {

    @Bean
    CorsConfigurationSource corsConfigurationSource() {
        var door = new CorsConfiguration();
        door.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        door.setAllowedMethods(List.of("GET", "POST"));
        door.setAllowedHeaders(List.of("Content-Type", "Idempotency-Key"));
        door.setExposedHeaders(List.of("Retry-After"));
        door.setAllowCredentials(false);
        door.setMaxAge(3600L);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/intake/v1/**", door);
        return source;
    }
}
