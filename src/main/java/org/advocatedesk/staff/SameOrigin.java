package org.advocatedesk.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Other sites may not open our push channel: browsers do not stop them from trying web sockets.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class SameOrigin extends OncePerRequestFilter {
    private final @Nullable String publicAuthority;

    SameOrigin(@Value("${desk.public-url}") String publicUrl) {
        this.publicAuthority = publicUrl.isBlank() ? null : authority(publicUrl);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().contains("/VAADIN/push") && request.getHeader("Upgrade") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader("Origin");
        var from = origin == null ? null : authority(origin);
        if (origin == null || from != null && (from.equals(request.getHeader("Host")) || from.equals(publicAuthority)))
            chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static @Nullable String authority(String url) {
        try {
            return URI.create(url).getRawAuthority();
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
