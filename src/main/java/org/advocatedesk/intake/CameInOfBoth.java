package org.advocatedesk.intake;

import java.util.stream.Collectors;
import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.CaseId;
import org.springframework.stereotype.Component;

/// In the preview of a merge: what each family sent.
@Component
class CameInOfBoth implements BothKept {
    private final CameIn cameIn;

    CameInOfBoth(CameIn cameIn) {
        this.cameIn = cameIn;
    }

    @Override
    public String label() {
        return "Came in";
    }

    @Override
    public String of(CaseId id) {
        return cameIn.ofCase(id).stream().map(CameInRow::reference).collect(Collectors.joining(", "));
    }

    @Override
    public int order() {
        return 60;
    }
}
