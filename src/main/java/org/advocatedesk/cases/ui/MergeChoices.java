package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.advocatedesk.cases.MergeField;
import org.advocatedesk.cases.MergeReading.Both;
import org.advocatedesk.cases.MergeWish;
import org.advocatedesk.shared.ui.Parts;

/// Field by field, what two families say differently: which words count from now on.
class MergeChoices extends Composite<Section> {
    private final Div rows = Pieces.div("merge-fields");
    private final BiConsumer<MergeField, Boolean> onChoose;

    MergeChoices(BiConsumer<MergeField, Boolean> onChoose) {
        this.onChoose = onChoose;
        var card = Parts.card("Which words count", rows);
        card.getChildren().toList().forEach(getContent()::add);
        getContent().addClassName("card");
    }

    void show(Both both, MergeWish wish) {
        rows.removeAll();
        var asked = both.asked();
        if (asked.isEmpty()) rows.add(Parts.hint("The two say nothing different. Nothing has to be chosen."));
        else rows.add(heads(both));
        for (var field : asked)
            rows.add(new TwoWays(
                    field.key(),
                    field.label(),
                    words(field.stays()),
                    words(field.goes()),
                    wish.isFromTheOther(field),
                    fromTheOther -> onChoose.accept(field, fromTheOther)));
        var taken = takenOver(both);
        if (!taken.isEmpty())
            rows.add(Parts.hint("Only one of the two says it, so it is taken over: " + String.join(", ", taken) + "."));
    }

    private static List<String> takenOver(Both both) {
        return both.fields().stream()
                .filter(f -> !f.isAsked() && f.goesCounts() && !f.stays().equals(f.goes()))
                .map(f -> f.label().toLowerCase(java.util.Locale.ROOT) + " (" + f.goes() + ")")
                .toList();
    }

    private static Div heads(Both both) {
        return Pieces.div(
                "two-ways heads",
                Pieces.div("asks"),
                Pieces.span("way", "Family " + both.staying().caseNumber() + ", stays"),
                Pieces.span("way", "Family " + both.going().caseNumber()));
    }

    private static Span words(String said) {
        return Pieces.span("", said);
    }
}
