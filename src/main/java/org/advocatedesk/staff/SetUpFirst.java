package org.advocatedesk.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Before the desk is set up, everything leads to the set-up page.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class SetUpFirst extends OncePerRequestFilter {
    private static final List<String> NEEDED = List.of(
            "/set-up", "/styles/", "/fonts/", "/wordmark.svg", "/icon.svg", "/entry.js", "/actuator/", "/error");

    private final SetUpDesk setUp;
    private volatile boolean done;

    SetUpFirst(SetUpDesk setUp) {
        this.setUp = setUp;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!done) done = !setUp.isDue();
        if (done || NEEDED.stream().anyMatch(request.getRequestURI()::startsWith)) chain.doFilter(request, response);
        else if (request.getRequestURI().startsWith("/api/"))
            Problems.write(response, 503, "Not set up yet", "Open this address in a browser and set the desk up.");
        else response.sendRedirect("/set-up");
    }
}
