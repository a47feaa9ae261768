package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.intake.sources.SentExample;
import org.jspecify.annotations.Nullable;

/// Which delivery is looked at: the latest ones, or all their fields together.
class ExampleChoice extends Composite<Div> {
    private final Consumer<@Nullable SentExample> onChoose;

    ExampleChoice(Consumer<@Nullable SentExample> onChoose) {
        this.onChoose = onChoose;
        getContent().addClassName("examples");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Which delivery");
    }

    void show(List<SentExample> sent, SourcesBench bench) {
        getContent().removeAll();
        setVisible(sent.size() > 1);
        add("All fields", null, true);
        sent.forEach(example -> add(bench.moment(example.receivedAt()) + ", " + example.reference(), example, false));
    }

    private void add(String words, @Nullable SentExample example, boolean chosen) {
        var chip = new NativeButton(words);
        chip.addClassName("chip");
        chip.setClassName("on", chosen);
        chip.addClickListener(click -> {
            getContent().getChildren().forEach(other -> other.removeClassName("on"));
            chip.addClassName("on");
            onChoose.accept(example);
        });
        getContent().add(chip);
    }
}
