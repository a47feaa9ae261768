package org.advocatedesk.intake;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Any website may load the form: it is public, carries no cookie and sends to the door alone.
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
    }
}
