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
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.intake.PossiblePair;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// Pairs in rows: the two, what speaks for their being one, and when it was noticed.
class DuplicatesList extends Composite<Div> {
    private final ZoneId ours;
    private final Consumer<PossiblePair> onChoose;
    private List<PossiblePair> rows = List.of();
    private @Nullable PossiblePair chosen;

    DuplicatesList(ZoneId ours, Consumer<PossiblePair> onChoose) {
        this.ours = ours;
        this.onChoose = onChoose;
        getContent().addClassName("rowsbox");
        getContent().getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Possible duplicates");
    }

    /// Shows these; the chosen one stays, else the one now in its place is chosen.
    void show(List<PossiblePair> now, Instant moment) {
        int place = chosen == null ? 0 : Math.max(0, rows.indexOf(chosen));
        rows = now;
        if (now.isEmpty()) chosen = null;
        else if (chosen == null || !now.contains(chosen)) chosen = now.get(Math.min(place, now.size() - 1));
        draw(moment);
    }

    /// Chosen from elsewhere, before the rows are shown.
    void prefer(PossiblePair pair) {
        chosen = pair;
    }

    Optional<PossiblePair> chosen() {
        return Optional.ofNullable(chosen);
    }

    List<PossiblePair> rows() {
        return rows;
    }

    void move(int by, Instant moment) {
        if (rows.isEmpty()) return;
        int next = (chosen == null ? -1 : rows.indexOf(chosen)) + by;
        choose(rows.get(Math.clamp(next, 0, rows.size() - 1)), moment);
    }

    private void choose(PossiblePair pair, Instant moment) {
        chosen = pair;
        draw(moment);
        onChoose.accept(pair);
    }

    private void draw(Instant moment) {
        getContent().removeAll();
        for (var pair : rows) getContent().add(line(pair, moment));
    }

    private Component line(PossiblePair pair, Instant moment) {
        var two = new Div(name(pair.older()), name(pair.newer()));
        two.addClassName("two");
        var signs = new Div(
                Parts.tag(Icon.PEOPLE, sign(pair), pair.isDecided() ? Tone.PLAIN : Tone.ASK),
                Parts.hint(PairWords.reasons(pair)));
        signs.addClassName("signs");
        var at = pair.judgedAt() == null ? pair.proposedAt() : pair.judgedAt();
        var when = new Div(new Span(TimeWords.moment(at, ours, moment)));
        when.addClassName("when");
        var line = new Div(two, signs, when);
        line.addClassNames("came-row", "pair-row");
        line.setClassName("sel", pair.equals(chosen));
        line.getElement().setAttribute("role", "option").setAttribute("tabindex", "0");
        line.getElement().setAttribute("aria-selected", String.valueOf(pair.equals(chosen)));
        line.addClickListener(click -> choose(pair, moment));
        return line;
    }

    private static String sign(PossiblePair pair) {
        if (pair.isMerged()) return pair.sameCase() ? "Merged" : "One person";
        if (pair.isDecided()) return "Not the same";
        return pair.sameCase() ? "Perhaps one family" : "Perhaps one person";
    }

    private static Component name(FamilyCard card) {
        var name = new Span(card.contact().name());
        name.addClassName("name");
        return new Div(name, new Span(" "), Parts.hint(card.caseNumber() + " · " + card.tie()));
    }
}
