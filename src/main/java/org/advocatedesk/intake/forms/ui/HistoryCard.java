package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.advocatedesk.intake.forms.FormList;
import org.advocatedesk.shared.ui.Parts;

/// The versions that were published, the newest first; each can be seen as it was.
class HistoryCard extends Composite<Section> {
    final Div versions = new Div();
    final Button retire;
    private final IntConsumer see;

    HistoryCard(IntConsumer see, Runnable retire) {
        this.see = see;
        this.retire = new Button("Retire this form", click -> retire.run());
        versions.addClassName("form-versions");
    }

    @Override
    protected Section initContent() {
        return Parts.card("Versions", versions, retire);
    }

    void show(List<FormList.Version> all, boolean retired, Function<FormList.Version, String> when) {
        retire.setVisible(!retired && !all.isEmpty());
        versions.removeAll();
        if (all.isEmpty()) versions.add(Parts.hint("None is published yet."));
        for (var version : all) {
            var button = new Button("See this version", click -> see.accept(version.number()));
            button.setAriaLabel("See version " + version.number());
            var line = new Div(
                    new Div(
                            new Span("Version " + version.number()),
                            Parts.hint(version.publishedBy() + ", " + when.apply(version))),
                    button);
            line.addClassName("form-version");
            versions.add(line);
        }
    }
}
