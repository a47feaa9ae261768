package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.MergeReading.Both;
import org.advocatedesk.shared.ui.Parts;

/// What both families keep, whatever is chosen: their numbers, what was promised, sent and said.
class MergeKept extends Composite<Section> {
    private final NativeTable table = new NativeTable();
    private final List<BothKept> kept;

    MergeKept(List<BothKept> kept) {
        this.kept = kept;
        table.addClassName("side-by-side");
        var card = Parts.card("Kept of both", table);
        card.getChildren().toList().forEach(getContent()::add);
        getContent().addClassName("card");
    }

    void show(Both both) {
        table.removeAll();
        table.add(head(both));
        var body = new NativeTableBody();
        line(
                body,
                both,
                "Who wrote",
                card -> card.contact().name() + ", " + card.relation().label());
        line(body, both, "Who is ill", card -> card.patient().name());
        line(body, both, "Numbers", MergeKept::numbers);
        for (var part : kept) line(body, both, part.label(), card -> part.of(card.id()));
        table.add(body);
    }

    private static NativeTableHeader head(Both both) {
        var row = new NativeTableRow(new NativeTableHeaderCell(""));
        for (var card : List.of(both.staying(), both.going())) {
            var cell = new NativeTableHeaderCell("Family " + card.caseNumber());
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private static void line(NativeTableBody body, Both both, String label, Function<FamilyCard, String> words) {
        var one = words.apply(both.staying());
        var other = words.apply(both.going());
        if (one.isBlank() && other.isBlank()) return;
        var name = new NativeTableHeaderCell(label);
        name.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(name, cell(one), cell(other)));
    }

    private static NativeTableCell cell(String words) {
        var cell = new NativeTableCell(words.isBlank() ? "None" : words);
        cell.setClassName("mut", words.isBlank());
        return cell;
    }

    private static String numbers(FamilyCard card) {
        var all = new java.util.ArrayList<String>();
        card.contact().phones().forEach(phone -> all.add(phone.display()));
        card.contact().emails().forEach(mail -> all.add(mail.value()));
        return String.join(", ", all);
    }
}
