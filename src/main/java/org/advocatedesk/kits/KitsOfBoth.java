package org.advocatedesk.kits;

import java.util.Locale;
import java.util.stream.Collectors;
import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.CaseId;
import org.springframework.stereotype.Component;

/// In the preview of a merge: the kits each family asked for, and where they are.
@Component
class KitsOfBoth implements BothKept {
    private final Mailroom mailroom;

    KitsOfBoth(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @Override
    public String label() {
        return "Kits";
    }

    @Override
    public String of(CaseId id) {
        return mailroom.ofCase(id).stream()
                .map(kit -> kit.kitNumber() + ", " + kit.state().label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    @Override
    public int order() {
        return 40;
    }
}
