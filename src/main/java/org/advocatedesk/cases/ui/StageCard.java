package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// How the stage was said over time; a second opinion may turn 4 into 2.
class StageCard extends Composite<Section> {
    private final Div stages = Pieces.div("stages");
    private String shown = "";

    StageCard(Runnable recordAnother) {
        var card = Parts.card("Stage");
        getContent().addClassName("card");
        var header = card.getElement().getChild(0);
        header.appendChild(Pieces.linkish("Write down another", recordAnother).getElement());
        getContent().getElement().appendChild(header);
        getContent().add(stages);
    }

    /// Hidden where no stage was ever said.
    void show(List<Fact> all) {
        var said = all.stream()
                .filter(f -> f.kind() == FactKind.STAGE)
                .limit(3)
                .toList()
                .reversed();
        setVisible(!said.isEmpty());
        if (said.toString().equals(shown)) return;
        shown = said.toString();
        stages.removeAll();
        for (var stage : said) {
            if (stages.getComponentCount() > 0) stages.add(Icon.RIGHT.draw());
            stages.add(box(stage));
        }
    }

    /// "2" and "IIIA" are stages; other words say it themselves.
    private static String words(String said) {
        return said.matches("(?i)([1-4]|i{1,3}|iv)[abc]?") ? "Stage " + said : said;
    }

    private static Div box(Fact stage) {
        var box = Pieces.div("stage", Pieces.element("b", words(stage.value())));
        if (stage.trueOn() != null) box.add(new Div(stage.trueOn()));
        box.add(new Div(CaseFacts.said(stage.saidBy(), stage.source())));
        box.setClassName("now", !stage.superseded());
        return box;
    }
}
