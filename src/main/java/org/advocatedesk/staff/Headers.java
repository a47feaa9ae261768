package org.advocatedesk.staff;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What browsers are told they may do with our answers. Plain pages run nothing but our own files; the screens of Flow
/// need inline script and eval, written down in docs/security.md.
final class Headers {
    private static final String PLAIN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String FLOW =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:;"
                    + " object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final List<String> PLAIN_PAGES =
            List.of("/sign-in", "/set-up", "/welcome/", "/demo/", "/embed/", "/error");

    private Headers() {}

    static void forPeople(HeadersConfigurer<HttpSecurity> headers) {
        HeaderWriter policy = (request, response) -> {
            if (response.containsHeader("Content-Security-Policy")) return;
            boolean plain = PLAIN_PAGES.stream().anyMatch(request.getRequestURI()::startsWith);
            response.setHeader("Content-Security-Policy", plain ? PLAIN : FLOW);
        };
        headers.frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(device -> device.policy("camera=(), microphone=(), geolocation=()"))
                .addHeaderWriter(policy);
    }

    static void forMachines(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING));
    }
}
