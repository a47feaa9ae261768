package org.advocatedesk.intake.confirmation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.advocatedesk.intake.confirmation.ConfirmationDesk;
import org.advocatedesk.intake.ui.WaysInTabs;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.outbox.Outbox;
import org.advocatedesk.shared.outbox.OutboxItem;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;

/// The e-mail a family gets when they have written: its words in both languages, and what became of the latest.
@Route("ways-in/confirmation")
@PageTitle("Confirmation")
@RolesAllowed(Role.MANAGERS)
class ConfirmationView extends Main {
    final ConfirmationForm form;
    final SentLetters letters;
    private final ConfirmationDesk desk;

    ConfirmationView(ConfirmationDesk desk, Staff staff, Live live, Clock clock) {
        this.desk = desk;
        form = new ConfirmationForm(desk.texts(), desk::preview, desk::keep);
        letters = new SentLetters(staff.current().zone(), clock, this::again);
        addClassNames("page", "confirmation");
        setId("work");
        add(new WaysInTabs(WaysInTabs.Way.CONFIRMATION), whetherWeCanWrite(), form, letters);
        show(desk.newest());
        LiveUpdates.follow(this, live, Outbox.TOPIC, desk::newest, this::show);
    }

    private Div whetherWeCanWrite() {
        var words = new Div();
        words.addClassName("can-write");
        words.setVisible(!desk.canWrite());
        words.add(
                Parts.tag(Icon.WARN, "Nobody is written to yet", Tone.SOON),
                Parts.hint(
                        "No mail server is set. Whoever runs the desk sets DESK_MAIL_HOST and DESK_MAIL_FROM; from then on families get this e-mail."));
        return words;
    }

    private void show(List<OutboxItem> newest) {
        letters.show(newest);
    }

    private void again(OutboxItem item) {
        if (Feedback.attempt(() -> desk.again(item.id()))) show(desk.newest());
    }
}
