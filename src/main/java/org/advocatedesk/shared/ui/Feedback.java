package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.advocatedesk.shared.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/// Runs what a person asked for and says in words what could not be done; nothing else is caught.
public final class Feedback {
    private Feedback() {}

    /// True where it was done.
    public static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            say(refusal.sentence());
        } catch (IllegalArgumentException badInput) {
            say(String.valueOf(badInput.getMessage()));
        } catch (ConcurrencyFailureException someoneElse) {
            say("Somebody changed this in the meantime. Look again, then repeat it.");
        } catch (AccessDeniedException denied) {
            say("Your role does not allow this. Ask a manager.");
        }
        return false;
    }

    /// A sentence near the foot of the screen, above the keys shown there, that stays long enough to be read.
    public static void say(String sentence) {
        var note = Notification.show(sentence, 6000, Notification.Position.BOTTOM_CENTER);
        note.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
        note.addClassName("said");
        note.getElement().setAttribute("role", "status");
    }
}
