package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallLog;
import org.advocatedesk.calls.CallRow;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Staff;

/// Every call with a family, newest first, with what was said.
@org.springframework.stereotype.Component
class CallsPanel implements CasePanel {
    private final CallLog log;
    private final Staff staff;
    private final Clock clock;

    CallsPanel(CallLog log, Staff staff, Clock clock) {
        this.log = log;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Calls";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int count(CaseId id) {
        return log.count(id);
    }

    @Override
    public Component showFor(CaseId id) {
        var calls = log.ofCase(id);
        if (calls.isEmpty())
            return Parts.empty("No call yet", "Press C to ring them; what is said stands here from then on.");
        var list = new UnorderedList();
        list.addClassName("tl");
        calls.forEach(call -> list.add(item(call)));
        return list;
    }

    private ListItem item(CallRow call) {
        var item = new ListItem();
        var body = new com.vaadin.flow.component.html.Div();
        var what = new Span(outcome(call));
        body.add(what);
        var small = new Element("small");
        small.setText(TimeWords.moment(call.startedAt(), staff.current().zone(), clock.instant()) + ", "
                + call.handledBy() + (call.line().isBlank() ? "" : ", " + call.line()));
        body.getElement().appendChild(small);
        if (!call.note().isBlank()) body.add(Parts.voice(call.note()));
        item.add(Icon.PHONE.draw(), body);
        return item;
    }

    private static String outcome(CallRow call) {
        var who = call.direction() == CallDirection.IN ? call.person() + " rang" : "Rang " + call.person();
        var tries = call.tryNumber() == null || call.outcome().spoke() ? "" : ", try " + call.tryNumber();
        var length = call.length().toMinutes() < 1 ? "" : ", " + TimeWords.length(call.length());
        return who + ": " + call.outcome().label().toLowerCase(java.util.Locale.ROOT) + tries + length;
    }
}
