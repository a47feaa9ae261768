package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.intake.PossiblePair;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.shared.TimeWords;

/// Two families in two columns, line by line, with a mark where they agree.
final class PairWords {
    private PairWords() {}

    /// "same phone number, same street".
    static String reasons(PossiblePair pair) {
        return String.join(", ", pair.reasons());
    }

    static NativeTable sideBySide(PossiblePair pair, ZoneId ours, Instant now) {
        var body = new NativeTableBody();
        telling(body, pair, "Who speaks", card -> card.contact().name());
        telling(body, pair, "Who is ill", card -> card.patient().name());
        line(body, pair, "To the patient", card -> card.relation().label());
        telling(body, pair, "Phone", card -> phones(card.contact()));
        telling(body, pair, "E-mail", card -> emails(card.contact()));
        telling(body, pair, "Home", PairWords::home);
        line(body, pair, "Language", card -> language(card.language()));
        line(body, pair, "Needs", FamilyCard::need);
        line(body, pair, "Stands at", card -> card.status().label());
        line(body, pair, "Looked after by", card -> card.ownerName() == null ? "" : card.ownerName());
        line(body, pair, "Came in", card -> TimeWords.moment(card.openedAt(), ours, now));
        line(body, pair, "From page", card -> card.sourcePage() == null ? "" : card.sourcePage());
        var table = new NativeTable(head(pair), body);
        table.addClassName("side-by-side");
        return table;
    }

    private static NativeTableHeader head(PossiblePair pair) {
        var row = new NativeTableRow(new NativeTableHeaderCell(""));
        for (var card : List.of(pair.older(), pair.newer())) {
            var cell = new NativeTableHeaderCell("Family " + card.caseNumber());
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    /// A line that says who they are, marked where both say the same.
    private static void telling(
            NativeTableBody body, PossiblePair pair, String label, Function<FamilyCard, String> value) {
        line(body, pair, label, value);
        var one = value.apply(pair.older());
        var other = value.apply(pair.newer());
        if (!one.isBlank() && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT)))
            body.getComponentAt(body.getComponentCount() - 1).addClassName("agrees");
    }

    private static void line(
            NativeTableBody body, PossiblePair pair, String label, Function<FamilyCard, String> value) {
        var one = value.apply(pair.older());
        var other = value.apply(pair.newer());
        if (one.isBlank() && other.isBlank()) return;
        var name = new NativeTableHeaderCell(label);
        name.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(name, cell(one), cell(other)));
    }

    private static NativeTableCell cell(String words) {
        var cell = new NativeTableCell(words.isBlank() ? "Not known" : words);
        cell.setClassName("mut", words.isBlank());
        return cell;
    }

    private static String phones(PersonCard person) {
        return person.phones().stream()
                .map(number -> number.display())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String emails(PersonCard person) {
        return person.emails().stream()
                .map(address -> address.value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String home(FamilyCard card) {
        return card.contact()
                .address()
                .or(() -> card.patient().address())
                .map(address -> address.oneLine())
                .orElse("");
    }

    private static String language(String code) {
        return code.isBlank() ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.US);
    }
}
