package org.advocatedesk.intake;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Any website may load the form and send it to us: it carries no cookie and reads nothing but its own answer.
@Configuration(proxyBeanMethods = false)
class EmbeddedForms implements WebMvcConfigurer {
    private static final Duration FRESH = Duration.ofMinutes(10);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/embed/**")
                .addResourceLocations("classpath:/META-INF/resources/embed/")
                .setCacheControl(CacheControl.maxAge(FRESH).cachePublic());
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/embed/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
        registry.addMapping("/api/intake/v1/**")
                .allowedOrigins("*")
                .allowedMethods("GET", "POST")
                .allowedHeaders("Content-Type", "Idempotency-Key")
                .exposedHeaders("Retry-After")
                .maxAge(3600);
    }
}
