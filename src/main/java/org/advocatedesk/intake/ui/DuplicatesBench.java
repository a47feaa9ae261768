package org.advocatedesk.intake.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.advocatedesk.intake.DuplicateDesk;
import org.advocatedesk.intake.Duplicates;
import org.advocatedesk.intake.PossiblePair;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the screens of possible duplicates work with.
@Component
record DuplicatesBench(Duplicates duplicates, DuplicateDesk desk, Staff staff, Live live, Clock clock) {
    List<PossiblePair> pairs(boolean decided, @Nullable PossiblePair last) {
        return decided ? duplicates.decided(last) : duplicates.toDecide(last);
    }

    /// The desk refuses anyway.
    boolean mayJudge() {
        var me = staff.current();
        return me.is(Role.ADVOCATE) || me.is(Role.MANAGER);
    }

    ZoneId ours() {
        return staff.current().zone();
    }

    Instant now() {
        return clock.instant();
    }
}
