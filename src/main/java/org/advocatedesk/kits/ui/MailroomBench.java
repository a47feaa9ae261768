package org.advocatedesk.kits.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.kits.KitDesk;
import org.advocatedesk.kits.Labels;
import org.advocatedesk.kits.Mailroom;
import org.advocatedesk.kits.MailroomDesk;
import org.advocatedesk.kits.OvernightMeter;
import org.advocatedesk.kits.StockRoom;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// What lies on the mailroom's table for the parts of its screen.
@Component
record MailroomBench(
        Mailroom mailroom,
        MailroomDesk hands,
        KitDesk kits,
        OvernightMeter meter,
        StockRoom stock,
        Labels labels,
        FamilyCards families,
        Staff staff,
        Live live,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    ZoneId ours() {
        return staff.current().zone();
    }
}
