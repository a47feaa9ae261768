package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.advocatedesk.cases.Drafts;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// Keeps what is being typed on the server, and says so in a word. Where the same person typed something else in
/// another window, both stand here until one is chosen.
final class DraftKeeper {
    private final Drafts drafts;
    private final String record;
    private final UnaryOperator<String> words;
    private final Function<Instant, String> hour;
    final Span saved = new Span();
    final Div otherWindow = new Div();
    private Consumer<String> use = chosen -> {};
    private @Nullable Instant seen;
    private String here = "";

    /// `words` makes of a kept draft what a person wrote in it.
    DraftKeeper(Drafts drafts, String record, UnaryOperator<String> words, Function<Instant, String> hour) {
        this.drafts = drafts;
        this.record = record;
        this.words = words;
        this.hour = hour;
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        otherWindow.addClassName("conflict");
        otherWindow.getElement().setAttribute("role", "alert");
        otherWindow.setVisible(false);
    }

    /// What to do with the other window's draft once it was chosen.
    void onChoice(Consumer<String> use) {
        this.use = use;
    }

    Optional<String> restore() {
        var kept = drafts.find(record);
        kept.ifPresent(draft -> seen = draft.keptAt());
        return kept.map(Drafts.Draft::body);
    }

    void keep(String body) {
        here = body;
        var other = drafts.keep(record, body, seen);
        if (other.isPresent()) {
            showBoth(other.get());
            return;
        }
        seen = drafts.find(record).map(Drafts.Draft::keptAt).orElse(null);
        otherWindow.setVisible(false);
        saved.removeAll();
        saved.add(Parts.tag(Icon.CHECK, "Saved", Tone.KEPT));
    }

    private void showBoth(Drafts.Draft other) {
        var title = new Element("b");
        title.setText("You wrote this in another window, " + hour.apply(other.keptAt()));
        var both = new Div(
                Parts.button(Icon.CHECK, "Keep what stands here", "", () -> decide(other, here)),
                Parts.button(Icon.RETRY, "Use that instead", "", () -> {
                    decide(other, other.body());
                    use.accept(other.body());
                }));
        both.addClassName("choices-row");
        otherWindow.removeAll();
        otherWindow.getElement().appendChild(title);
        otherWindow.add(Parts.voice(words.apply(other.body())), both);
        otherWindow.setVisible(true);
        saved.removeAll();
        saved.add(Parts.tag(Icon.ASK, "Not saved yet", Tone.ASK));
    }

    private void decide(Drafts.Draft other, String chosen) {
        seen = other.keptAt();
        keep(chosen);
    }

    void drop() {
        drafts.drop(record);
        seen = null;
        here = "";
        otherWindow.setVisible(false);
        saved.removeAll();
    }
}
