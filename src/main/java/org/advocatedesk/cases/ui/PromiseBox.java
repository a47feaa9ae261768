package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.cases.ContactHolds;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Ticking;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Colleague;
import org.jspecify.annotations.Nullable;

/// What we owe this family next, by when theirs and ours, and whose word it is.
class PromiseBox extends Composite<Div> {
    private String shown = "";

    void show(Sheet sheet, Colleague me) {
        var row = sheet.row().orElse(null);
        setVisible(row != null);
        if (row == null) return;
        var reads = row + "|" + sheet.readAt().getEpochSecond() / 60;
        if (reads.equals(shown)) return;
        shown = reads;
        getContent().removeAll();
        getContent().addClassName("ad-promise");
        var now = sheet.readAt();
        var words = new Div(line(row, me.zone(), now), Pieces.small(whose(sheet.card(), me)));
        getContent().add(words);
        var due = due(row);
        if (due != null) getContent().add(tag(row, due, now));
    }

    private static Component line(QueueRow row, ZoneId ours, Instant now) {
        var due = due(row);
        if (due == null) return new Span(Pieces.strong(silence(row, ours, now)));
        var at = TimeWords.theirsAndOurs(due, row.zone(), ours, now);
        var what = row.promiseAt() != null
                ? "Call back " + at
                : unanswered(row) ? answer(row) + " by " + TimeWords.moment(due, ours, now) : "Next try " + at;
        var counting = due.isBefore(now)
                ? new Span(Pieces.span("", ", "), Ticking.since(due, now), new Span(" late"))
                : new Span(Pieces.span("", ", in "), Ticking.until(due, now));
        return new Span(Pieces.strong(what), counting);
    }

    /// Who may not be called is answered in writing.
    private static String answer(QueueRow row) {
        return row.contactHold() == null
                ? "First answer"
                : row.contactHold().equals(ContactHolds.NOT_AGREED) ? "Read it" : "Write to them";
    }

    private static String silence(QueueRow row, ZoneId ours, Instant now) {
        if (RowWords.isTriedOut(row) && row.attempts() > 0)
            return RowWords.triesMade(row) + ", none planned. A letter or an e-mail may reach them";
        if (row.lastContactAt() != null)
            return "Nothing promised. Last spoke " + TimeWords.day(row.lastContactAt(), ours, now);
        return "Nothing promised yet";
    }

    private static String whose(FamilyCard card, Colleague me) {
        if (me.id().equals(card.ownerId())) return "This family is yours";
        return card.ownerName() == null ? "No one has this family yet" : card.ownerName() + " has this family";
    }

    private static Component tag(QueueRow row, Instant due, Instant now) {
        var late = due.isBefore(now);
        var soon = !late && due.isBefore(now.plus(Duration.ofMinutes(15)));
        var tone = late ? Tone.LATE : soon ? Tone.SOON : Tone.PLAIN;
        var words = late
                ? "Late"
                : unanswered(row) ? waited(row, due, now) : row.promiseAt() != null ? "Promised" : "Planned";
        var tag = Parts.tag(late ? Icon.LATE : row.promiseAt() != null ? Icon.CALLBACK : Icon.WAIT, words, tone);
        tag.addClassName("on");
        return tag;
    }

    private static String waited(QueueRow row, Instant due, Instant now) {
        var whole = TimeWords.length(Duration.between(row.arrivedAt(), due));
        return TimeWords.length(Duration.between(row.arrivedAt(), now)).replace(" min", "") + " of " + whole;
    }

    private static boolean unanswered(QueueRow row) {
        return row.promiseAt() == null && row.firstAttemptAt() == null && row.lastContactAt() == null;
    }

    private static @Nullable Instant due(QueueRow row) {
        if (row.promiseAt() != null) return row.promiseAt();
        return unanswered(row) ? row.firstAnswerDueAt() : row.nextDueAt();
    }
}
