package org.advocatedesk.intake.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.advocatedesk.intake.CameIn;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.CameInRow;
import org.advocatedesk.intake.Duplicates;
import org.advocatedesk.intake.ScreeningTally;
import org.advocatedesk.intake.SubmissionState;
import org.advocatedesk.intake.UnreadableDesk;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// What the screen of incoming messages works with.
@Component
class CameInBench {
    private final CameIn cameIn;
    private final CameInDesk desk;
    private final UnreadableDesk unreadable;
    private final Duplicates duplicates;
    private final ScreeningTally tally;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    CameInBench(
            CameIn cameIn,
            CameInDesk desk,
            UnreadableDesk unreadable,
            Duplicates duplicates,
            ScreeningTally tally,
            Staff staff,
            Live live,
            Clock clock) {
        this.cameIn = cameIn;
        this.desk = desk;
        this.unreadable = unreadable;
        this.duplicates = duplicates;
        this.tally = tally;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    CameInDesk desk() {
        return desk;
    }

    UnreadableDesk unreadable() {
        return unreadable;
    }

    Live live() {
        return live;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId ours() {
        return staff.current().zone();
    }

    boolean mayJudge() {
        var me = staff.current();
        return me.is(Role.ADVOCATE) || me.is(Role.MANAGER);
    }

    List<CameInRow> rows(CameInTab tab, String reference) {
        return switch (tab) {
            case QUARANTINE -> cameIn.quarantine();
            case NOT_UNDERSTOOD -> cameIn.notUnderstood();
            case EVERYTHING -> reference.isBlank() ? cameIn.newest(null) : cameIn.withReference(reference);
            case UNREADABLE, DUPLICATES -> List.of();
        };
    }

    List<CameInRow> after(CameInRow last) {
        return cameIn.newest(last);
    }

    int held() {
        return cameIn.count(SubmissionState.QUARANTINED);
    }

    int failed() {
        return cameIn.count(SubmissionState.FAILED);
    }

    int alike() {
        return duplicates.count();
    }

    /// How often each sign was right so far.
    Map<String, String> tally(CameInRow row) {
        return tally.of(row.reasons());
    }

    String moment(CameInRow row) {
        return TimeWords.moment(row.receivedAt(), ours(), now()) + " ours, reference " + row.reference();
    }
}
