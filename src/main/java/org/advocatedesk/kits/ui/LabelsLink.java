package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.shared.ui.Icon;

/// Opens the labels of some kits as a PDF in a window of its own, made when it is asked for.
final class LabelsLink extends Composite<Anchor> {

    LabelsLink(MailroomBench bench, List<KitId> ids, String words) {
        var anchor = getContent();
        anchor.setHref(DownloadHandler.fromInputStream(asked -> {
                    var pdf = bench.labels().pdf(ids);
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf), "labels.pdf", "application/pdf", pdf.length);
                })
                .inline());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.addClassName("telbtn");
        anchor.add(Icon.PRINT.draw(), new Span(words));
    }

    /// As if it had been clicked; the person has just pressed a key or a button.
    void open() {
        getContent().getElement().callJsFunction("click");
    }
}
