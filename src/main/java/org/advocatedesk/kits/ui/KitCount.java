package org.advocatedesk.kits.ui;

import java.time.Clock;
import org.advocatedesk.kits.Mailroom;
import org.advocatedesk.kits.MailroomTab;
import org.advocatedesk.kits.OvernightMeter;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.NavCount;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Beside Mailroom: how many kits wait for the next pick-up.
@Component
class KitCount implements NavCount {
    private final Mailroom mailroom;
    private final OvernightMeter meter;
    private final Staff staff;
    private final Clock clock;

    KitCount(Mailroom mailroom, OvernightMeter meter, Staff staff, Clock clock) {
        this.mailroom = mailroom;
        this.meter = meter;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "mailroom";
    }

    @Override
    public String topic() {
        return Live.KITS;
    }

    @Override
    public Count now() {
        boolean sees = staff.currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.INTAKE) || me.is(Role.MANAGER))
                .isPresent();
        if (!sees) return new Count("", false);
        int kits = mailroom.counts(meter.pickUps().nextPickUp(clock.instant())).of(MailroomTab.TONIGHT);
        return new Count(kits == 0 ? "" : String.valueOf(kits), false);
    }
}
