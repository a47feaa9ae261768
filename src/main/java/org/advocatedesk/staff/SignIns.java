package org.advocatedesk.staff;

import org.advocatedesk.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Notes who came in, went out or was turned away. A name nobody has is not kept: it may be a password in the wrong
/// field.
@Component
class SignIns {
    private final AuditTrail audit;
    private final Staff staff;
    private final Throttle throttle;
    private final WhoIsIn whoIsIn;

    SignIns(AuditTrail audit, Staff staff, Throttle throttle, WhoIsIn whoIsIn) {
        this.audit = audit;
        this.staff = staff;
        this.throttle = throttle;
        this.whoIsIn = whoIsIn;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        if (!(who.getPrincipal() instanceof DeskPrincipal)) return;
        throttle.succeeded(address(who), who.getName());
        audit.signIn("signed in", who.getName());
    }

    @EventListener
    void turnedAway(AbstractAuthenticationFailureEvent event) {
        var who = event.getAuthentication();
        throttle.failed(address(who), who.getName());
        var known = staff.named(Accounts.plain(who.getName())).isPresent();
        audit.signIn("sign-in refused", known ? Accounts.plain(who.getName()) : "unknown name");
    }

    @EventListener
    void wentOut(LogoutSuccessEvent event) {
        audit.signIn("signed out", event.getAuthentication().getName());
        whoIsIn.left(event.getAuthentication().getName());
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
