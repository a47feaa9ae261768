package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.advocatedesk.pages.Archive;
import org.advocatedesk.pages.ImportReport;
import org.advocatedesk.pages.PageFile;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Takes a website's files from a manager and says what came of them.
final class BringIn extends Composite<Section> {
    private static final int LARGEST = 50 * 1024 * 1024;

    private final java.util.function.Function<List<PageFile>, ImportReport> bringIn;
    private final Div report = new Div();

    BringIn(java.util.function.Function<List<PageFile>, ImportReport> bringIn) {
        this.bringIn = bringIn;
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".html", ".htm", ".zip");
        upload.setUploadButton(Parts.button(Icon.FILE, "Choose files", "", () -> {}));
        upload.setDropLabel(new Span("or drop them here"));
        upload.addFileRejectedListener(
                refused -> Feedback.say("That is neither an HTML file nor a zip, or it is larger than 50 MB."));
        report.getElement().setAttribute("role", "status");
        var card = Parts.card(
                "Bring in pages",
                new Paragraph(
                        "A zip of the website’s HTML files, with its catalog.json and sitemap.xml where there are any, or single files. Bringing the same in again makes a new version only where words changed."),
                upload,
                report);
        card.addClassName("bring-in");
        getContent().add(card);
    }

    void take(String name, byte[] bytes) {
        Feedback.attempt(() -> {
            var done = bringIn.apply(Archive.files(name, bytes));
            report.add(new Paragraph(name + ": " + done.words()));
            done.problems().stream().limit(20).forEach(problem -> report.add(new Paragraph(problem)));
        });
    }
}
