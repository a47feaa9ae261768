package org.advocatedesk.cases.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.advocatedesk.cases.Bereavement;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.cases.CasePeople;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.Drafts;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilyNotice;
import org.advocatedesk.cases.FamilySheets;
import org.advocatedesk.cases.HandOver;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.cases.TheirClock;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.cases.UrgentWords;
import org.advocatedesk.cases.WhoIsIll;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything a family's screens work with, in one hand.
@Component
record Workbench(
        TriageQueue queue,
        FamilySheets sheets,
        CaseDesk desk,
        HandOver handOver,
        CaseFacts facts,
        Bereavement bereavement,
        TheirClock theirClock,
        CasePeople people,
        WhoIsIll whoIsIll,
        CaseTimeline timeline,
        Drafts drafts,
        Presence presence,
        ObjectProvider<FamilyAction> offers,
        ObjectProvider<CasePanel> sections,
        ObjectProvider<FamilyNotice> notices,
        ObjectProvider<UrgentWords> urgentWords,
        Live live,
        Staff staff,
        Clock clock) {

    Colleague me() {
        return staff.current();
    }

    Instant now() {
        return clock.instant();
    }

    /// May the signed-in person take families and set their status; the desks refuse anyway.
    boolean mayWork() {
        return me().is(Role.ADVOCATE) || me().is(Role.MANAGER);
    }

    List<FamilyAction> actions() {
        return offers.stream()
                .filter(FamilyAction::offered)
                .sorted(Comparator.comparingInt(FamilyAction::order))
                .toList();
    }

    List<UrgentWords.Range> urgentIn(String message) {
        return urgentWords.stream()
                .flatMap(words -> words.in(message).stream())
                .sorted(Comparator.comparingInt(UrgentWords.Range::from))
                .toList();
    }

    List<CasePanel> panels() {
        return sections.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
    }

    /// What else is to be said at the head of this family.
    com.vaadin.flow.component.html.Div noticesFor(CaseId id) {
        var said = Pieces.div("notices");
        notices.orderedStream().forEach(notice -> said.add(notice.showFor(id)));
        return said;
    }
}
