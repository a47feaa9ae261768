package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.advocatedesk.pages.PageRow;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// What a page is about; managers may say it in other words, which decides to whom it is suggested.
final class TopicsPart extends Composite<Div> {
    final TextArea topics = new TextArea("What it is about, one a line");
    private final PageRow page;
    private final PagesBench bench;

    TopicsPart(PageRow page, PagesBench bench) {
        this.page = page;
        this.bench = bench;
        getContent().addClassName("topics");
        show(page.topics());
    }

    private void show(List<String> about) {
        getContent().removeAll();
        about.forEach(topic -> {
            var word = new Span(topic);
            word.addClassName("topic");
            getContent().add(word);
        });
        if (about.isEmpty()) getContent().add(Parts.hint("Nobody said yet what it is about."));
        if (!bench.mayEdit()) return;
        var change = new NativeButton("Change", click -> edit(about));
        change.addClassName("linkish");
        getContent().add(change);
    }

    void edit(List<String> about) {
        topics.setValue(String.join("\n", about));
        topics.setWidthFull();
        topics.setMaxLength(1800);
        topics.setHelperText("Suggestions compare these with what families ask, their illness and stage.");
        var save = Parts.lamp(Icon.CHECK, "Keep", "", this::save);
        var leave = Parts.button(Icon.DOWN, "Not now", "", () -> show(about));
        var ends = new Div(save, leave);
        ends.addClassName("ends");
        getContent().removeAll();
        getContent().add(topics, ends);
        topics.focus();
    }

    void save() {
        var said = topics.getValue()
                .lines()
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
        if (Feedback.attempt(() -> bench.desk().setTopics(page.id(), said))) show(said);
    }
}
