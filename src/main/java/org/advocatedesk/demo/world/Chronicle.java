package org.advocatedesk.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.advocatedesk.calls.CallDesk;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.cases.Bereavement;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FactSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does what a family's history tells, through the use cases the colleagues themselves would use.
@Component
class Chronicle {
    private final CaseDesk cases;
    private final CaseFacts facts;
    private final Bereavement bereavement;
    private final CallDesk calls;
    private final Lawful lawful;
    private final PostRoom postRoom;
    private final PagesGiven pages;

    Chronicle(
            CaseDesk cases,
            CaseFacts facts,
            Bereavement bereavement,
            CallDesk calls,
            Lawful lawful,
            PostRoom postRoom,
            PagesGiven pages) {
        this.cases = cases;
        this.facts = facts;
        this.bereavement = bereavement;
        this.calls = calls;
        this.lawful = lawful;
        this.postRoom = postRoom;
        this.pages = pages;
    }

    void happened(CaseId id, Household family, Deed deed) {
        switch (deed) {
            case Deed.Took _ -> cases.take(id);
            case Deed.Rang call -> rang(id, family, call);
            case Deed.Learnt learnt -> facts.record(id, learnt.fact());
            case Deed.Noted noted -> cases.note(id, noted.words());
            case Deed.Became became -> cases.setStatus(id, became.status(), became.why(), became.words());
            case Deed.Died died ->
                bereavement.learned(
                        id,
                        died.on(),
                        Bereavement.words(died.on()),
                        family.contact().given(),
                        FactSource.SAID_ON_PHONE);
            case Deed.KitAsked _ -> postRoom.asked(id);
            case Deed.PageGiven page -> pages.give(id, page.slug(), family.number() % 3 == 0);
        }
    }

    /// Where a rule forbids our call, nobody tries, and who was to be spoken to rings us.
    private void rang(CaseId id, Household family, Deed.Rang call) {
        boolean inbound = call.inbound() || !lawful.mayCall(id, call.at());
        if (inbound && call.outcome() != Deed.Outcome.CONVERSATION) return;
        var promised =
                call.promisedFor() == null ? null : lawful.nearest(id, call.promisedFor(), Duration.ofMinutes(20));
        calls.log(call(id, family, call, inbound, promised));
    }

    private static CallToLog call(
            CaseId id, Household family, Deed.Rang call, boolean inbound, @Nullable Instant promised) {
        long minutes = call.outcome() == Deed.Outcome.CONVERSATION ? 4 + Math.floorMod(family.number() * 7L, 33) : 0;
        var promise = promised == null ? null : new CallToLog.Promise(promised, "Next steps, as agreed", false);
        return new CallToLog(
                new CallToLog.With.Family(id, null),
                inbound ? CallDirection.IN : CallDirection.OUT,
                family.phone(),
                inbound ? "Main line" : "",
                call.at().minus(Duration.ofMinutes(minutes)),
                CallOutcome.valueOf(call.outcome().name()),
                call.note(),
                List.of(),
                promise,
                false);
    }
}
