package org.advocatedesk.staff;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// Who gets through which door: people by sign-in, machines by bearer token, visitors only where forms are.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    static final String SIGN_IN_POST = "/sign-in/enter";

    /// Everybody may fetch these.
    private static final String[] OPEN = {
        "/sign-in",
        "/set-up",
        "/welcome/**",
        "/desk.css",
        "/styles/**",
        "/fonts/**",
        "/wordmark.svg",
        "/icon.svg",
        "/*.js",
        "/embed/**",
        "/demo/**",
        "/favicon.ico",
        "/charts/**",
        "/desk/**",
        "/error"
    };

    /// Timing each filter of each request would cost more than the filters.
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Passwords();
    }

    /// Whether an account is closed is looked at after the password, so that it takes as long as for an unknown name.
    @Bean
    DaoAuthenticationProvider byPassword(DeskUser accounts, PasswordEncoder passwords) {
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(anybody -> {});
        provider.setPostAuthenticationChecks(SecurityConfiguration::mayComeIn);
        return provider;
    }

    private static void mayComeIn(UserDetails who) {
        if (!who.isEnabled()) throw new DisabledException("deactivated");
    }

    @Bean
    HttpSessionListener closedSessions(OpenSessions sessions) {
        return new HttpSessionListener() {
            @Override
            public void sessionDestroyed(HttpSessionEvent closed) {
                sessions.gone(closed.getSession());
            }
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, ApiTokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .cors(Customizer.withDefaults())
                .headers(Headers::forMachines)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new BearerTokens(tokens), SecurityContextHolderFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            Problems.write(response, 401, "Token needed", "Send an API token that is not revoked.");
                        })
                        .accessDeniedHandler((request, response, why) ->
                                Problems.write(response, 403, "Not allowed", "This token's scopes do not cover it.")))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/intake/v1/**")
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain actuator(HttpSecurity http, Throttle throttle, OpenSessions sessions) throws Exception {
        return http.securityMatcher("/actuator/**")
                .headers(Headers::forMachines)
                .addFilterBefore(new SlowDown(throttle), SecurityContextHolderFilter.class)
                .addFilterAfter(new StillWelcome(sessions), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/readiness")
                        .permitAll()
                        .anyRequest()
                        .hasRole("ADMIN"))
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, Throttle throttle, OpenSessions sessions) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .headers(Headers::forPeople)
                .addFilterBefore(new SlowDown(throttle), SecurityContextHolderFilter.class)
                .addFilterAfter(new StillWelcome(sessions), SecurityContextHolderFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/sign-in", "/sign-in?out").anyRequest(any -> any.authenticated()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl(SIGN_IN_POST)
                        .failureUrl("/sign-in?again"))
                .build();
    }
}
