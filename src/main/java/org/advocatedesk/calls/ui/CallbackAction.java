package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.calls.NewCallback;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.staff.Staff;

/// Promises a family to ring back, wherever the family is looked at.
@org.springframework.stereotype.Component
class CallbackAction implements FamilyAction {
    private final CallbackDesk desk;
    private final FamilyCards families;
    private final CallbackQueue queue;
    private final PromiseWording wording;
    private final Situations situations;
    private final Staff staff;

    CallbackAction(
            CallbackDesk desk,
            FamilyCards families,
            CallbackQueue queue,
            PromiseWording wording,
            Situations situations,
            Staff staff) {
        this.desk = desk;
        this.families = families;
        this.queue = queue;
        this.wording = wording;
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
        return new PromiseForm(
                situation,
                new PromiseForm.Deeds() {
                    @Override
                    public List<CallbackRow> open() {
                        return queue.ofCase(id).stream()
                                .filter(p -> !p.isSettled())
                                .toList();
                    }

                    @Override
                    public String words(CallbackRow promise) {
                        return wording.now().given(promise);
                    }

                    @Override
                    public void promise(CallToLog.Promise to) {
                        CallbackAction.this.promise(id, situation, to);
                    }

                    @Override
                    public void move(CallbackRow promise, CallToLog.Promise to) {
                        desk.move(promise.id(), to.dueAt(), to.reason(), to.theyAsked());
                    }
                },
                done);
    }

    private void promise(CaseId id, PromiseFields.Situation situation, CallToLog.Promise value) {
        desk.promise(
                new NewCallback(id, null, value.dueAt(), situation.theirs(), value.reason(), "", value.theyAsked()));
    }
}
