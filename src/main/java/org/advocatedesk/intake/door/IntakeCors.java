package org.advocatedesk.intake.door;

import java.util.List;
import java.util.regex.Pattern;
import org.advocatedesk.intake.forms.PublishedForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/// Which websites may show a form and send it from a browser: those on the form's list, any where it has none; always
/// without credentials, so nothing is lent to them.
@Configuration(proxyBeanMethods = false)
class IntakeCors {
    private static final String DOOR = "/api/intake/v1/";
    private static final String FORMS = DOOR + "forms/";
    private static final Pattern FORM = Pattern.compile(FORMS + "([a-z0-9-]{1,60})(/[a-z]*)?");

    @Bean
    CorsConfigurationSource corsConfigurationSource(PublishedForms forms) {
        var anywhere = door(List.of(CorsConfiguration.ALL));
        var nowhere = door(List.of());
        return request -> {
            var path = request.getRequestURI();
            if (!path.startsWith(DOOR)) return null;
            if (!path.startsWith(FORMS)) return anywhere;
            var named = FORM.matcher(path);
            if (!named.matches()) return nowhere;
            var form = forms.live(named.group(1));
            if (form.isEmpty() || form.get().origins().isEmpty()) return anywhere;
            var origin = String.valueOf(request.getHeader(HttpHeaders.ORIGIN));
            return form.get().mayStandOn(origin) ? door(List.of(origin)) : nowhere;
        };
    }

    private static CorsConfiguration door(List<String> origins) {
        var door = new CorsConfiguration();
        door.setAllowedOrigins(origins);
        door.setAllowedMethods(List.of("GET", "POST"));
        door.setAllowedHeaders(List.of("Content-Type", "Idempotency-Key"));
        door.setExposedHeaders(List.of("Retry-After"));
        door.setAllowCredentials(false);
        door.setMaxAge(3600L);
        return door;
    }
}
