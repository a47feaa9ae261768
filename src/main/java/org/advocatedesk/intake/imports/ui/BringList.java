package org.advocatedesk.intake.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.advocatedesk.intake.Channels;
import org.advocatedesk.intake.SourceRow;
import org.advocatedesk.intake.Sources;
import org.advocatedesk.intake.imports.ListFile;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Takes a list from a manager: where it comes from, then the file.
class BringList extends Composite<Section> {
    final Select<Optional<SourceRow>> source = new Select<>();
    final TextField name = new TextField("What we call it");
    final Select<String> channel = new Select<>();
    private final BiConsumer<String, File> take;

    /// Where the list comes from: one we know, or a new one by its name and channel.
    record From(Optional<UUID> known, String name, String channel) {}

    BringList(Sources sources, BiConsumer<String, File> take) {
        this.take = take;
        source.setLabel("Where it comes from");
        var known = new ArrayList<Optional<SourceRow>>();
        sources.all().stream().filter(row -> !row.isClosed()).forEach(row -> known.add(Optional.of(row)));
        known.add(Optional.empty());
        source.setItems(known);
        source.setItemLabelGenerator(row -> row.map(SourceRow::name).orElse("Somebody new"));
        source.addValueChangeListener(chosen -> nameShown());
        name.setMaxLength(120);
        name.setPlaceholder("Spring fair in Toledo");
        channel.setLabel("How they come in");
        channel.setItems(Channels.all());
        channel.setItemLabelGenerator(Channels::words);
        channel.setValue("vendor");
        source.setValue(Optional.empty());
        nameShown();
        var fields = new Div(source, name, channel);
        fields.addClassName("bring-from");
        getContent().addClassNames("card", "bring-in");
        getContent()
                .add(Parts.card(
                                "Bring in a list",
                                new Paragraph(
                                        "A CSV or a workbook (.xlsx) with one person a row and the names of the columns on top. Nothing happens to anybody before you have seen what the desk makes of it."),
                                fields,
                                upload())
                        .getChildren()
                        .toArray(Component[]::new));
    }

    private void nameShown() {
        boolean fresh = source.getValue() == null || source.getValue().isEmpty();
        name.setVisible(fresh);
        channel.setVisible(fresh);
    }

    From from() {
        var known = source.getValue() == null ? Optional.<SourceRow>empty() : source.getValue();
        return new From(known.map(SourceRow::id), name.getValue(), channel.getValue());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((file, kept) -> brought(file.fileName(), kept)));
        upload.setMaxFileSize((int) ListFile.LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(Parts.button(Icon.FILE, "Choose the file", "", () -> {}));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(
                refused -> Feedback.say("That is more than 50 MB. Split the list and bring in the parts."));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    void brought(String fileName, File kept) {
        try {
            take.accept(fileName, kept);
        } finally {
            remove(kept);
        }
    }

    private static void remove(File kept) {
        try {
            Files.deleteIfExists(kept.toPath());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
