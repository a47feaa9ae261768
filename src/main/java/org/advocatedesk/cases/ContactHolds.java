package org.advocatedesk.cases;

import java.util.ArrayList;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is shut to us for a family at any hour, in the few words of its row, and what is open instead.
@Component
public class ContactHolds {
    /// They asked not to be called.
    public static final String NO_CALLS = "do not call";

    /// They did not agree to calls, and may be written to.
    public static final String WRITE_ONLY = "write only";

    /// They did not agree to calls, and left nothing to write to.
    public static final String NOT_AGREED = "not agreed";

    private final MayWeContact mayWe;
    private final java.time.Clock clock;

    ContactHolds(MayWeContact mayWe, java.time.Clock clock) {
        this.mayWe = mayWe;
        this.clock = clock;
    }

    @Nullable
    String of(FamilyCard card) {
        return mayWe.againstCalls(card.phone(), card.contactId().value())
                .map(standing -> switch (standing) {
                    case REFUSED -> NO_CALLS;
                    case NOT_AGREED -> waysToWrite(card).isEmpty() ? NOT_AGREED : WRITE_ONLY;
                })
                .orElse(null);
    }

    /// A verdict that says what is open instead of a call they did not agree to.
    Verdict withOpenInstead(Verdict verdict, FamilyCard card) {
        if (!verdict.isNotAgreed()) return verdict;
        var ways = waysToWrite(card);
        return ways.isEmpty()
                ? verdict.withOpenInstead(false, "Nothing to write to is known: they ring us when they like")
                : verdict.withOpenInstead(true, "Open instead: " + ways);
    }

    /// "an e-mail, a letter".
    private String waysToWrite(FamilyCard card) {
        var ways = new ArrayList<String>();
        if (card.contact()
                .email()
                .filter(mail -> mayWe.email(mail, clock.instant()).isAllowed())
                .isPresent()) ways.add("an e-mail");
        if (card.contact().address().filter(PostalAddress::isComplete).isPresent()) ways.add("a letter");
        return String.join(", ", ways);
    }
}
