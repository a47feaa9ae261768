package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.advocatedesk.cases.Drafts;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// Keeps what is being typed on the server, and says so in a word.
final class DraftKeeper {
    private final Drafts drafts;
    private final String record;
    private final Consumer<Drafts.Draft> conflict;
    final Span saved = new Span();
    private @Nullable Instant seen;

    /// `conflict` is told what another tab or device of the same person kept in the meantime.
    DraftKeeper(Drafts drafts, String record, Consumer<Drafts.Draft> conflict) {
        this.drafts = drafts;
        this.record = record;
        this.conflict = conflict;
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
    }

    Optional<String> restore() {
        var kept = drafts.find(record);
        kept.ifPresent(draft -> seen = draft.keptAt());
        return kept.map(Drafts.Draft::body);
    }

    void keep(String body) {
        var other = drafts.keep(record, body, seen);
        other.ifPresent(conflict);
        if (other.isPresent()) return;
        seen = drafts.find(record).map(Drafts.Draft::keptAt).orElse(null);
        saved.removeAll();
        saved.add(Parts.tag(Icon.CHECK, "Saved", Tone.KEPT));
    }

    /// What the other place kept is known now; the next words typed here win.
    void seen(Drafts.Draft other) {
        seen = other.keptAt();
    }

    void drop() {
        drafts.drop(record);
        seen = null;
        saved.removeAll();
    }
}
