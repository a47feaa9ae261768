package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.UUID;
import org.advocatedesk.intake.SourceRow;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Who it is, where it stands, and what can be done with it: save, go live, another address, close.
class SourceHead extends Composite<Section> {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final SourcesBench bench;
    private final SecretAddress address;
    private final Runnable reload;
    private final Button save;
    private final Div about = new Div();
    private final Div acts = new Div();
    private final Div asked = new Div();

    SourceHead(SourcesBench bench, SecretAddress address, Runnable onSave, Runnable reload) {
        this.bench = bench;
        this.address = address;
        this.reload = reload;
        save = Parts.lamp(Icon.CHECK, "Save what they mean", "s", onSave);
        about.addClassName("about");
        acts.addClassName("source-acts");
        asked.addClassName("asked");
        getContent().addClassNames("card", "source-head");
        getContent().add(about, acts, asked);
    }

    void maySave(boolean may) {
        save.setVisible(may);
    }

    void show(SourceRow row) {
        about.removeAll();
        var back = new Anchor("ways-in/sources", "All sources");
        back.setRouterIgnore(false);
        about.add(
                new Div(new H1(row.name()), SourceWords.state(row)),
                Parts.hint(row.channelWords() + ". " + SourceWords.came(row)
                        + (row.lastAt() == null ? "" : ", the last " + bench.moment(row.lastAt())) + oldAddress(row)),
                back);
        acts.removeAll();
        acts.add(save);
        if (row.isClosed()) return;
        if (row.collects()) acts.add(Parts.button(Icon.ALLOWED, "Go live", "l", () -> goLive(row)));
        acts.add(Parts.button(Icon.RETRY, "New address", "", () -> askAddress(row.id())));
        acts.add(Parts.button(Icon.MOON, "Close it", "", () -> askClose(row.id())));
    }

    private String oldAddress(SourceRow row) {
        var until = row.oldAddressUntil();
        return until == null || until.isBefore(bench.clock().instant())
                ? ""
                : ". The old address answers until " + bench.moment(until);
    }

    private void goLive(SourceRow row) {
        if (row.examples() == 0) {
            done(() -> bench.desk().goLive(row.id()));
            return;
        }
        ask(
                SourceWords.count(row.examples(), "example is", "examples are")
                        + " here. Are there families among them?",
                Parts.lamp(
                        Icon.PEOPLE,
                        "Take them in",
                        "",
                        () -> done(() -> bench.desk().goLive(row.id(), true))),
                Parts.button(
                        Icon.DOTS,
                        "Only tests: set them aside",
                        "",
                        () -> done(() -> bench.desk().goLive(row.id(), false))));
    }

    private void askAddress(UUID id) {
        ask(
                "They need a moment to change it on their side.",
                Parts.lamp(Icon.CHECK, "Let the old one answer for a week", "", () -> newAddress(id, A_WEEK)),
                Parts.button(Icon.LATE, "It leaked: close the old one now", "", () -> newAddress(id, Duration.ZERO)));
    }

    private void newAddress(UUID id, Duration oldAnswersFor) {
        done(() -> address.show(bench.desk().newAddress(id, oldAnswersFor)));
    }

    private void askClose(UUID id) {
        ask(
                "From then on its address answers that nothing is there, and what they send is lost to us.",
                Parts.button(
                        Icon.MOON,
                        "Close it for good",
                        "",
                        () -> done(() -> bench.desk().close(id))));
    }

    private void ask(String question, Component... answers) {
        asked.removeAll();
        asked.add(Parts.hint(question));
        asked.add(answers);
        asked.add(Parts.button(Icon.RIGHT, "Not now", "", asked::removeAll));
    }

    private void done(Runnable work) {
        if (!Feedback.attempt(work)) return;
        asked.removeAll();
        reload.run();
    }
}
