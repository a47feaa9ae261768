package org.advocatedesk.calls.ui;

import java.time.Clock;
import java.util.Optional;
import org.advocatedesk.calls.CallbackTimes;
import org.advocatedesk.calls.Callees;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// What a promise to a family depends on, read for the person who is signed in.
@Component
class Situations {
    private final Callees callees;
    private final CallbackTimes times;
    private final CaseTimeline timeline;
    private final Staff staff;
    private final Clock clock;

    Situations(Callees callees, CallbackTimes times, CaseTimeline timeline, Staff staff, Clock clock) {
        this.callees = callees;
        this.times = times;
        this.timeline = timeline;
        this.staff = staff;
        this.clock = clock;
    }

    PromiseFields.Situation of(FamilyCard family) {
        return of(callees.of(family), theirWords(family.id()));
    }

    private String theirWords(CaseId family) {
        return timeline.latestVoice(family).map(TimelineRow::voice).orElse("");
    }

    PromiseFields.Situation of(Optional<Callee> callee) {
        return of(callee, "");
    }

    private PromiseFields.Situation of(Optional<Callee> callee, String theirWords) {
        return new PromiseFields.Situation(
                callee.flatMap(c -> c.where().zone()).orElse(null),
                staff.current().zone(),
                clock.instant(),
                times.suggest(callee, theirWords),
                at -> callee.map(c -> callees.verdict(c, at)).orElse(null));
    }
}
