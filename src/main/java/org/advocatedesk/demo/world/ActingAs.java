package org.advocatedesk.demo.world;

import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Lets the colleagues of the demonstration do their own work, in their own names.
@Component
class ActingAs {
    private final Staff staff;

    ActingAs(Staff staff) {
        this.staff = staff;
    }

    void colleague(String username, Runnable work) {
        var who = staff.named(username).orElseThrow(() -> new IllegalStateException("Nobody signs in as " + username));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                username,
                null,
                who.roles().stream()
                        .map(Role::name)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()));
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
