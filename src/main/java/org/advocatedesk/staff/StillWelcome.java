package org.advocatedesk.staff;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// At each request: may this session go on? Heartbeats, pushes and what screens fetch by themselves are no activity;
/// opening a page is, and so is the page's word that somebody types or clicks (`POST /here`).
class StillWelcome extends OncePerRequestFilter {
    private final OpenSessions sessions;

    StillWelcome(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var http = request.getSession(false);
        if (who == null || http == null || !(who.getPrincipal() instanceof DeskPrincipal person)) {
            chain.doFilter(request, response);
        } else if (sessions.overdue(person, http)) {
            sessions.end(http);
            SecurityContextHolder.clearContext();
            if (isPage(request)) response.sendRedirect("/sign-in?ended");
            else chain.doFilter(request, response);
        } else {
            sessions.met(person, http, isPage(request) || isHere(request));
            if (isHere(request)) response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            else chain.doFilter(request, response);
        }
    }

    private static boolean isHere(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals("/here");
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepts = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && accepts != null
                && accepts.contains("text/html");
    }
}
