package org.advocatedesk.intake.imports;

import java.util.Map;
import java.util.stream.Collectors;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.understanding.Foreseen;
import org.advocatedesk.intake.understanding.PossibleDuplicate;
import org.springframework.stereotype.Component;

/// Looks through one row before anything is done with it: whether somebody could be answered, and whom we may know.
@Component
class RowCheck {
    private static final int MOST_BYTES = 60_000;

    private final Foreseen foreseen;

    RowCheck(Foreseen foreseen) {
        this.foreseen = foreseen;
    }

    /// The reason is blank where it is good.
    record Verdict(String reason, String hint) {}

    Verdict of(Map<String, String> cells, Mapping mapping, String channel) {
        int size = cells.values().stream().mapToInt(String::length).sum();
        if (size > MOST_BYTES) return new Verdict("It holds more than 60,000 letters. Shorten the longest cell.", "");
        var outlook = foreseen.of(mapping.read(SentFields.of(cells)), channel);
        var reason = reason(outlook);
        return new Verdict(reason, reason.isEmpty() ? hint(outlook) : "");
    }

    private static String reason(Foreseen.Outlook outlook) {
        var meant = outlook.meant();
        boolean reached = meant.phoneE164() != null
                || meant.email() != null
                || outlook.typed().address().isComplete();
        if (outlook.saysNothing()) return "Nobody could be answered: no phone number, no e-mail, no address, no words.";
        if (reached) return "";
        var phone = outlook.typed().writer().phone();
        if (!phone.isBlank())
            return "The number cannot be called, and there is no e-mail and no whole address: " + shorten(phone);
        if (!outlook.typed().writer().email().isBlank())
            return "The e-mail address is not whole, and there is no number: "
                    + shorten(outlook.typed().writer().email());
        return (meant.givenName() + meant.familyName()).isBlank()
                ? "No name, and no way to reach anybody."
                : "No way to reach them: no phone number, no e-mail, no whole address.";
    }

    private String hint(Foreseen.Outlook outlook) {
        if (!outlook.suspicions().isEmpty())
            return "Would wait in quarantine: " + shorten(outlook.suspicions().getFirst());
        var known = foreseen.known(outlook);
        if (known.family() != null) return "Joins family " + known.family();
        if (known.perhaps().isEmpty()) return "";
        return "May be family "
                + known.perhaps().stream()
                        .limit(3)
                        .map(PossibleDuplicate::caseNumber)
                        .map(String::valueOf)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String shorten(String words) {
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }
}
