package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.advocatedesk.intake.imports.ImportRun;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Which list, how far it has come, and what can be done next.
class ImportHead extends Composite<Section> {
    private final ImportsBench bench;
    private final Runnable check;
    private final Runnable mapAgain;
    private final Runnable renew;
    private final Div about = new Div();
    private final Div acts = new Div();
    private final Div asked = new Div();
    private final ProgressBar progress = new ProgressBar();

    ImportHead(ImportsBench bench, Runnable check, Runnable mapAgain, Runnable renew) {
        this.bench = bench;
        this.check = check;
        this.mapAgain = mapAgain;
        this.renew = renew;
        about.addClassName("about");
        about.getElement().setAttribute("role", "status");
        acts.addClassName("source-acts");
        asked.addClassName("asked");
        progress.addClassName("import-progress");
        progress.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("card", "source-head");
        getContent().add(about, acts, progress, asked);
    }

    void show(ImportRun run, boolean maps) {
        about.removeAll();
        var back = new Anchor("ways-in/imports", "All lists");
        back.setRouterIgnore(false);
        about.add(
                new Div(new H1(run.fileName()), ImportWords.state(run)),
                Parts.hint(run.sourceName() + ". " + ImportWords.counts(run)),
                back);
        progress.setVisible(run.isWorking());
        progress.setIndeterminate(run.isWorking() && run.progress() == 0);
        progress.setValue(Math.clamp(run.progress(), 0, 1));
        acts.removeAll();
        if (maps) acts.add(Parts.lamp(Icon.SEARCH, "Look all rows through", "l", check));
        else after(run);
    }

    private void after(ImportRun run) {
        switch (run.state()) {
            case CHECKED -> {
                if (run.good() > 0)
                    acts.add(Parts.lamp(
                            Icon.PEOPLE,
                            "Take in " + ImportWords.rows(run.good()),
                            "t",
                            () -> done(() -> bench.desk().start(run.id()))));
                refused(run);
                acts.add(Parts.button(Icon.FORM, "Change what the columns mean", "", mapAgain));
                acts.add(takeBack(run.id(), "Drop this list", "Its rows are forgotten here. Nobody was taken in yet."));
            }
            case DONE -> {
                refused(run);
                acts.add(
                        takeBack(
                                run.id(),
                                "Take it all back",
                                "Every family and person that came with it is gone then, as if it had never been. Families that somebody has worked with stay, and so does every refusal."));
            }
            default -> {}
        }
    }

    private void refused(ImportRun run) {
        if (run.bad() == 0) return;
        var file = run.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "") + " refused.csv";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var csv = bench.desk().refused(run.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), file, "text/csv;charset=utf-8", csv.length);
                }),
                AttachmentType.DOWNLOAD,
                "Download the refused, " + ImportWords.rows(run.bad()));
        link.addClassNames("btn", "download");
        link.addComponentAsFirst(Icon.DOWN.draw());
        acts.add(link);
    }

    private Component takeBack(UUID id, String words, String consequence) {
        return Parts.button(Icon.RETRY, words, "", () -> {
            asked.removeAll();
            asked.add(
                    Parts.hint(consequence),
                    Parts.button(
                            Icon.RETRY,
                            "Yes, " + words.toLowerCase(java.util.Locale.ROOT),
                            "",
                            () -> done(() -> bench.desk().takeBack(id))),
                    Parts.button(Icon.RIGHT, "Not now", "", asked::removeAll));
        });
    }

    private void done(Runnable work) {
        asked.removeAll();
        if (Feedback.attempt(work)) renew.run();
    }
}
