package org.advocatedesk.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away whoever must wait before trying to sign in again, without looking at the password.
class SlowDown extends OncePerRequestFilter {
    private final Throttle throttle;

    SlowDown(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signingIn = request.getMethod().equals("POST")
                && request.getRequestURI().equals(SecurityConfiguration.SIGN_IN_POST);
        boolean basic = request.getHeader("Authorization") != null;
        if (!signingIn && !basic) {
            chain.doFilter(request, response);
            return;
        }
        var name = signingIn ? Objects.requireNonNullElse(request.getParameter("username"), "") : "";
        var wait = throttle.wait(request.getRemoteAddr(), name).toSeconds();
        if (wait == 0) chain.doFilter(request, response);
        else if (signingIn) response.sendRedirect("/sign-in?wait=" + wait);
        else {
            response.setHeader("Retry-After", String.valueOf(wait));
            response.sendError(429);
        }
    }
}
