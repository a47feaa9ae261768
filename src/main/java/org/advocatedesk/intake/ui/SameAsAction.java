package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;

/// Says that a family seems to be here under another number as well.
@org.springframework.stereotype.Component
class SameAsAction implements FamilyAction {
    private final DuplicatesBench bench;

    SameAsAction(DuplicatesBench bench) {
        this.bench = bench;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String label() {
        return "Here twice";
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isRare() {
        return true;
    }

    @Override
    public boolean offered() {
        return bench.staff()
                .currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.INTAKE) || me.is(Role.MANAGER))
                .isPresent();
    }

    @Override
    public Component open(CaseId id, Runnable done) {
        var number = new TextField("Number of the other family");
        number.setPlaceholder("As in 20379");
        number.setAllowedCharPattern("[0-9]");
        number.setMaxLength(12);
        var why = new TextField("How you know");
        why.setMaxLength(300);
        var ask = Parts.lamp(Icon.ASK, "Ask whether they are the same", "Enter", () -> {
            if (Feedback.attempt(() -> bench.desk().propose(id, read(number.getValue()), why.getValue()))) done.run();
        });
        var fields = new Div(number, why);
        fields.addClassName("fields");
        var ends = new Div(ask);
        ends.addClassName("ends");
        return new Div(fields, ends);
    }

    private static long read(String typed) {
        if (typed.isBlank()) throw new IllegalArgumentException("Give the number of the other family.");
        return Long.parseLong(typed.strip());
    }
}
