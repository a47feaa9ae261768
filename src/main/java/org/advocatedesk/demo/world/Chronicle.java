package org.advocatedesk.demo.world;

import java.time.Duration;
import java.util.List;
import org.advocatedesk.calls.CallDesk;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FactSource;
import org.advocatedesk.cases.NewFact;
import org.springframework.stereotype.Component;

/// Does what a family's history tells, through the use cases the colleagues themselves would use.
@Component
class Chronicle {
    private final CaseDesk cases;
    private final CaseFacts facts;
    private final CallDesk calls;

    Chronicle(CaseDesk cases, CaseFacts facts, CallDesk calls) {
        this.cases = cases;
        this.facts = facts;
        this.calls = calls;
    }

    void happened(CaseId id, Household family, Deed deed) {
        switch (deed) {
            case Deed.Took _ -> cases.take(id);
            case Deed.Rang call -> calls.log(call(id, family, call));
            case Deed.Learnt learnt -> facts.record(id, learnt.fact());
            case Deed.Noted noted -> cases.note(id, noted.words());
            case Deed.Became became -> cases.setStatus(id, became.status(), became.why(), became.words());
            case Deed.Died died ->
                facts.record(
                        id,
                        new NewFact(
                                FactKind.DIED_ON,
                                died.on().toString(),
                                family.contact().given(),
                                FactSource.SAID_ON_PHONE,
                                null));
            case Deed.KitAsked _, Deed.PageGiven _ -> {}
        }
    }

    private static CallToLog call(CaseId id, Household family, Deed.Rang call) {
        long minutes = call.outcome() == Deed.Outcome.CONVERSATION ? 4 + Math.floorMod(family.number() * 7L, 33) : 0;
        var promise = call.promisedFor() == null
                ? null
                : new CallToLog.Promise(call.promisedFor(), "Next steps, as agreed", false);
        return new CallToLog(
                new CallToLog.With.Family(id, null),
                call.inbound() ? CallDirection.IN : CallDirection.OUT,
                family.phone(),
                call.inbound() ? "Main line" : "",
                call.at().minus(Duration.ofMinutes(minutes)),
                CallOutcome.valueOf(call.outcome().name()),
                call.note(),
                List.of(),
                promise,
                false);
    }
}
