package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.stream.Collectors;
import org.advocatedesk.calls.Cadence;
import org.advocatedesk.calls.CallDesk;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.calls.Callees;
import org.advocatedesk.calls.Dialling;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Drafts;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.staff.Staff;

/// Calls a family and logs it, wherever the family is looked at.
@org.springframework.stereotype.Component
class CallAction implements FamilyAction {
    private final CallDesk desk;
    private final Dialling dialling;
    private final Callees callees;
    private final CallbackQueue promises;
    private final FamilyCards families;
    private final TriageQueue queue;
    private final Situations situations;
    private final Drafts drafts;
    private final RuleSets rules;
    private final Staff staff;
    private final Clock clock;

    CallAction(
            CallDesk desk,
            Dialling dialling,
            Callees callees,
            CallbackQueue promises,
            FamilyCards families,
            TriageQueue queue,
            Situations situations,
            Drafts drafts,
            RuleSets rules,
            Staff staff,
            Clock clock) {
        this.desk = desk;
        this.dialling = dialling;
        this.callees = callees;
        this.promises = promises;
        this.families = families;
        this.queue = queue;
        this.situations = situations;
        this.drafts = drafts;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "c";
    }

    @Override
    public String label() {
        return "Call";
    }

    @Override
    public Icon icon() {
        return Icon.PHONE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offered() {
        return Callers.mayCall(staff);
    }

    @Override
    public Component open(CaseId id, Runnable done) {
        var about = about(id);
        var draft = new DraftKeeper(
                drafts,
                "call:" + id.value(),
                words -> words,
                at -> TimeWords.hour(at, staff.current().zone()));
        return new CallForm(about, draft, () -> dialling.dial(id), call -> {
            desk.log(call);
            done.run();
        });
    }

    private CallForm.About about(CaseId id) {
        var family = families.require(id);
        var callee = callees.of(family);
        int tries = queue.row(id).map(QueueRow::attempts).orElse(0);
        return new CallForm.About(
                id,
                callee.map(c -> c.phone()).orElse(null),
                callee.map(c -> callees.verdict(c, clock.instant())).orElse(null),
                dialling.outlook(id),
                keeps(id),
                rules.require(Cadence.KIND, Cadence.class),
                tries + 1,
                situations.of(family));
    }

    /// "Talking keeps the promise of 18:15 theirs (17:15 ours)".
    private String keeps(CaseId id) {
        var ahead =
                clock.instant().plus(rules.require(Cadence.KIND, Cadence.class).settlesAhead());
        var due = promises.ofCase(id).stream()
                .filter(p -> !p.isSettled() && !p.dueAt().isAfter(ahead))
                .map(this::when)
                .collect(Collectors.joining(" and "));
        return due.isEmpty() ? "" : "Talking keeps the promise of " + due;
    }

    private String when(CallbackRow promise) {
        return TimeWords.theirsAndOurs(
                promise.dueAt(), promise.theirZone(), staff.current().zone(), clock.instant());
    }
}
