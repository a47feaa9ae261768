package org.advocatedesk.intake.ui;

import org.advocatedesk.intake.CameIn;
import org.advocatedesk.intake.Duplicates;
import org.advocatedesk.intake.SubmissionState;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.NavCount;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// How many messages wait for somebody's judgement, beside the area.
@Component
class CameInCount implements NavCount {
    private final CameIn cameIn;
    private final Duplicates duplicates;
    private final Staff staff;

    CameInCount(CameIn cameIn, Duplicates duplicates, Staff staff) {
        this.cameIn = cameIn;
        this.duplicates = duplicates;
        this.staff = staff;
    }

    @Override
    public String path() {
        return "came-in";
    }

    @Override
    public String topic() {
        return Live.INTAKE;
    }

    @Override
    public Count now() {
        if (!maySee()) return new Count("", false);
        int failed = cameIn.count(SubmissionState.FAILED);
        int waiting = cameIn.count(SubmissionState.QUARANTINED) + failed + duplicates.count();
        var words = waiting == 0 ? "" : waiting > 1000 ? "1,000+" : String.valueOf(waiting);
        return new Count(words, failed > 0);
    }

    private boolean maySee() {
        return staff.currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.INTAKE) || me.is(Role.MANAGER))
                .isPresent();
    }
}
