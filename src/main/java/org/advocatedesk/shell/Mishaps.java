package org.advocatedesk.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// What a person reads when something they did on a screen went wrong without the screen expecting it.
@Component
class Mishaps implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("/sign-in?ended");
        starting.getSource().setSystemMessagesProvider(info -> messages);
        starting.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(Mishaps::tell));
    }

    private static void tell(ErrorEvent event) {
        var mishap = event.getThrowable();
        var ui = event.getComponent()
                .flatMap(com.vaadin.flow.component.Component::getUI)
                .or(() -> java.util.Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()));
        var words = words(mishap);
        ui.ifPresent(screen -> screen.access(() -> Feedback.say(words)));
    }

    private static String words(Throwable mishap) {
        for (Throwable cause = mishap; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal.sentence();
            if (cause instanceof AccessDeniedException) return "Your role does not allow this. Ask a manager.";
        }
        return "Something broke on our side, and nothing was changed. Try again, or tell your administrator number "
                + Bugs.note(mishap) + ".";
    }
}
