package org.advocatedesk.pages.ui;

import java.time.Clock;
import java.time.ZoneId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.pages.PageDesk;
import org.advocatedesk.pages.PageLibrary;
import org.advocatedesk.pages.PageSuggestions;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Everything the screen of pages works with.
@Component
record PagesBench(
        PageLibrary library,
        PageSuggestions suggestions,
        PageDesk desk,
        FamilyCards families,
        Staff staff,
        Live live,
        Clock clock) {

    boolean mayEdit() {
        return staff.currentOrNobody().filter(me -> me.is(Role.MANAGER)).isPresent();
    }

    ZoneId ours() {
        return staff.current().zone();
    }
}
