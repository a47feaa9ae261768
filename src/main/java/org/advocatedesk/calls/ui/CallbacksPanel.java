package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.shared.ui.Parts;

/// What a family was promised: open promises first, then those kept or given up.
@org.springframework.stereotype.Component
class CallbacksPanel implements CasePanel {
    private final CallbackQueue queue;
    private final PromiseWording wording;

    CallbacksPanel(CallbackQueue queue, PromiseWording wording) {
        this.queue = queue;
        this.wording = wording;
    }

    @Override
    public String title() {
        return "Callbacks";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public int count(CaseId id) {
        return queue.countOpen(id);
    }

    @Override
    public Component showFor(CaseId id) {
        var promises = queue.ofCase(id);
        if (promises.isEmpty())
            return Parts.empty("Nothing promised", "Press B to promise a callback; it rings five minutes before.");
        var words = wording.now();
        var list = new Div();
        list.addClassName("promises");
        promises.forEach(promise -> list.add(promise(promise, words)));
        return list;
    }

    private static Div promise(CallbackRow promise, PromiseWords words) {
        var body = new Div();
        var title = new Element("b");
        title.setText(words.theirsFirst(promise));
        var small = new Element("small");
        small.setText(words.whose(promise) + ", promised by " + promise.promisedBy()
                + (promise.reason().isBlank() ? "" : ": " + promise.reason())
                + (promise.timesMoved() == 0 ? "" : ", moved " + PromiseWords.times(promise.timesMoved())));
        body.getElement().appendChild(title, small);
        var row = new Div(body, words.tag(promise));
        row.addClassName("ad-promise");
        return Parts.tone(row, words.tone(promise));
    }
}
