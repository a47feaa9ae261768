package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.kits.KitDesk;
import org.advocatedesk.kits.OvernightMeter;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;

/// Sends a family the kit, wherever the family is looked at.
@org.springframework.stereotype.Component
class KitAction implements FamilyAction {
    private final KitDesk desk;
    private final OvernightMeter meter;
    private final FamilyCards families;
    private final Staff staff;
    private final Clock clock;

    KitAction(KitDesk desk, OvernightMeter meter, FamilyCards families, Staff staff, Clock clock) {
        this.desk = desk;
        this.meter = meter;
        this.families = families;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "m";
    }

    @Override
    public String label() {
        return "Kit";
    }

    @Override
    public Icon icon() {
        return Icon.BOX;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean offered() {
        return staff.currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.INTAKE) || me.is(Role.MANAGER))
                .isPresent();
    }

    @Override
    public Component open(CaseId id, Runnable done) {
        var ours = staff.current().zone();
        return new KitForm(
                families.require(id),
                new KitForm.Asking(
                        meter.contents(),
                        wish -> meter.outlook(wish, ours),
                        meter::stateOf,
                        wish -> {
                            if (Feedback.attempt(() -> desk.request(wish))) done.run();
                        },
                        ours,
                        clock::instant));
    }
}
