package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.NewCallback;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Staff;

/// Promises a family to ring back, wherever the family is looked at.
@org.springframework.stereotype.Component
class CallbackAction implements FamilyAction {
    private final CallbackDesk desk;
    private final FamilyCards families;
    private final Situations situations;
    private final Staff staff;

    CallbackAction(CallbackDesk desk, FamilyCards families, Situations situations, Staff staff) {
        this.desk = desk;
        this.families = families;
        this.situations = situations;
        this.staff = staff;
    }

    @Override
    public String key() {
        return "b";
    }

    @Override
    public String label() {
        return "Callback";
    }

    @Override
    public Icon icon() {
        return Icon.CALLBACK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean offered() {
        return Callers.mayCall(staff);
    }

    @Override
    public Component open(CaseId id, Runnable done) {
        var situation = situations.of(families.require(id));
        var fields = new PromiseFields(situation);
        var form = new Div(
                fields,
                new Div(
                        Parts.lamp(Icon.CALLBACK, "Promise", "Enter", () -> {
                            if (Feedback.attempt(() -> promise(id, situation, fields))) done.run();
                        }),
                        Parts.button(Icon.DOWN, "Not now", "", done)));
        form.addClassName("call-form");
        return form;
    }

    private void promise(CaseId id, PromiseFields.Situation situation, PromiseFields fields) {
        var value = fields.value();
        if (value == null) throw new IllegalArgumentException("Choose when we ring back.");
        desk.promise(
                new NewCallback(id, null, value.dueAt(), situation.theirs(), value.reason(), "", value.theyAsked()));
    }
}
