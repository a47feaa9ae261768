package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Drafts.Draft;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// A note in the making: kept on the server while it is typed, and two versions are both shown.
class NoteField extends Composite<Div> {
    final TextArea words = new TextArea();
    final Button keep;
    private final Workbench bench;
    private final CaseId id;
    private final String record;
    private final Span saved = Pieces.span("s hint", "");
    private final Div conflict = Pieces.div("conflict");
    private @Nullable Instant seen;

    NoteField(Workbench bench, CaseId id, Runnable changed) {
        this.bench = bench;
        this.id = id;
        this.record = "note:" + id.value();
        words.setAriaLabel("Note");
        words.setPlaceholder("What the next one should know");
        words.setMinRows(2);
        words.setMaxRows(12);
        words.setMaxLength(20_000);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(900);
        keep = Parts.button(Icon.CHECK, "Add to the family", "", () -> add(changed));
        bench.drafts().find(record).ifPresent(this::resume);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) type(change.getValue());
        });
        conflict.setVisible(false);
        keep.setVisible(!words.isEmpty());
        getContent().addClassName("noting");
        getContent().add(words, conflict, Pieces.div("choices-row", keep, saved));
    }

    private void resume(Draft draft) {
        words.setValue(draft.body());
        seen = draft.keptAt();
        say("Unfinished since " + TimeWords.moment(draft.keptAt(), bench.me().zone(), bench.now()));
    }

    private void type(String now) {
        keep.setVisible(!now.isBlank());
        var other = bench.drafts().keep(record, now, seen);
        if (other.isPresent()) {
            show(other.get());
            return;
        }
        seen = bench.drafts().find(record).map(Draft::keptAt).orElse(null);
        say("Saved, " + TimeWords.hour(bench.now(), bench.me().zone()));
    }

    /// The same person typed something else elsewhere: both stand here until one is chosen.
    private void show(Draft other) {
        conflict.removeAll();
        conflict.setVisible(true);
        var at = TimeWords.hour(other.keptAt(), bench.me().zone());
        var mine = Parts.button(Icon.CHECK, "Keep what stands here", "", () -> decide(other, words.getValue()));
        var theirs = Parts.button(Icon.RETRY, "Use that instead", "", () -> decide(other, other.body()));
        conflict.add(
                Pieces.strong("You wrote this elsewhere, " + at),
                Parts.voice(other.body()),
                Pieces.div("choices-row", mine, theirs));
        say("Not saved yet");
    }

    private void decide(Draft other, String chosen) {
        seen = other.keptAt();
        words.setValue(chosen);
        conflict.setVisible(false);
        type(chosen);
    }

    private void add(Runnable changed) {
        if (!Feedback.attempt(() -> bench.desk().note(id, words.getValue().strip()))) return;
        bench.drafts().drop(record);
        seen = null;
        words.clear();
        keep.setVisible(false);
        say("Added");
        changed.run();
    }

    private void say(String now) {
        saved.setText(now);
    }
}
