package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.advocatedesk.intake.CameInRow;
import org.advocatedesk.intake.SubmissionState;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// Submissions in rows: who, their words, what speaks for or against them, and when it came.
class CameInList extends Composite<Div> {
    private final Consumer<CameInRow> onChoose;
    private final ZoneId ours;
    private List<CameInRow> rows = List.of();
    private @Nullable CameInRow chosen;

    CameInList(ZoneId ours, Consumer<CameInRow> onChoose) {
        this.ours = ours;
        this.onChoose = onChoose;
        getContent().addClassName("rowsbox");
        getContent().getElement().setAttribute("role", "listbox").setAttribute("aria-label", "What came in");
    }

    /// Shows these; the chosen one stays, else the one now in its place is chosen.
    void show(List<CameInRow> now, Instant moment) {
        int place = chosen == null ? 0 : Math.max(0, rows.indexOf(chosen));
        rows = now;
        if (now.isEmpty()) chosen = null;
        else if (chosen == null || !now.contains(chosen)) chosen = now.get(Math.min(place, now.size() - 1));
        draw(moment);
    }

    Optional<CameInRow> chosen() {
        return Optional.ofNullable(chosen);
    }

    List<CameInRow> rows() {
        return rows;
    }

    void move(int by, Instant moment) {
        if (rows.isEmpty()) return;
        int next = (chosen == null ? -1 : rows.indexOf(chosen)) + by;
        choose(rows.get(Math.clamp(next, 0, rows.size() - 1)), moment);
    }

    private void choose(CameInRow row, Instant moment) {
        chosen = row;
        draw(moment);
        onChoose.accept(row);
    }

    private void draw(Instant moment) {
        getContent().removeAll();
        for (var row : rows) getContent().add(line(row, moment));
    }

    private Component line(CameInRow row, Instant moment) {
        var name = new Span(row.name());
        name.addClassName("name");
        var words = new Span(row.preview().isBlank() ? "No message" : row.preview());
        words.addClassName(row.preview().isBlank() ? "mut" : "ad-voice");
        var who = new Div(name, words);
        who.addClassName("who");
        var when = new Div(new Span(TimeWords.moment(row.receivedAt(), ours, moment)), Parts.hint(row.reference()));
        when.addClassName("when");
        var line = new Div(who, signs(row), when);
        line.addClassName("came-row");
        line.setClassName("sel", row.equals(chosen));
        line.getElement().setAttribute("role", "option").setAttribute("tabindex", "0");
        line.getElement().setAttribute("aria-selected", String.valueOf(row.equals(chosen)));
        line.addClickListener(click -> choose(row, moment));
        return line;
    }

    private static Component signs(CameInRow row) {
        var signs = new Div();
        signs.addClassName("signs");
        if (row.state() == SubmissionState.QUARANTINED) {
            if (row.mayBeHuman()) signs.add(Parts.tag(Icon.PEOPLE, "A number or an illness", Tone.ASK));
            if (!row.reasons().isEmpty())
                signs.add(Parts.tag(Icon.WARN, row.reasons().getFirst().split(": “")[0], Tone.PLAIN));
        } else {
            signs.add(state(row));
            signs.add(Parts.hint(row.channelWords()));
        }
        return signs;
    }

    private static Component state(CameInRow row) {
        var number = row.caseNumber() == null ? "" : " " + row.caseNumber();
        return switch (row.state()) {
            case UNDERSTOOD -> Parts.tag(Icon.PEOPLE, "Family" + number, Tone.PLAIN);
            case JOINED -> Parts.tag(Icon.PEOPLE, "Joined" + number, Tone.PLAIN);
            case FAILED -> Parts.tag(Icon.LATE, row.state().label(), Tone.LATE);
            case RECEIVED -> Parts.tag(Icon.WAIT, row.state().label(), Tone.SOON);
            default -> Parts.tag(Icon.WARN, row.state().label(), Tone.SHUT);
        };
    }
}
