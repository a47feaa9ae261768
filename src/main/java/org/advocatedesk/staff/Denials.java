package org.advocatedesk.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.ui.ScreenRefused;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;

/// Notes who asked for what they may not have: which use case, address or screen, never with what content.
@Configuration
class Denials {
    private final AuditTrail audit;

    Denials(AuditTrail audit) {
        this.audit = audit;
    }

    @Bean
    static SpringAuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof MethodInvocation call)
            note(
                    "use case",
                    call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName());
        else if (event.getObject() instanceof HttpServletRequest request && request.getUserPrincipal() != null)
            note("address", request.getRequestURI());
    }

    @EventListener
    void refused(ScreenRefused screen) {
        note("screen", screen.path());
    }

    private void note(String type, String what) {
        audit.denied("refused", new AuditTrail.Subject(type, what.length() > 80 ? what.substring(0, 80) : what, null));
    }
}
