package org.advocatedesk.intake.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.advocatedesk.ViewTest;
import org.advocatedesk.intake.imports.ImportState;
import org.advocatedesk.intake.imports.ImportStory;
import org.advocatedesk.intake.imports.ImportWorker;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTests extends ViewTest {
    private static final String LIST =
            "Full name,Phone,Notes\nAnn Poole,(419) 555-0161,My husband has mesothelioma\n=HYPERLINK(1),none,\n";

    @Autowired
    ImportStory story;

    @Autowired
    ImportWorker worker;

    @Test
    void aManagerBringsAListInAndTakesItBack() throws IOException {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var list = navigate(ImportsView.class);
        list.bringList.setVisible(true);
        test(list.bringList.name).setValue("Spring fair");
        list.bringList.brought(
                "fair.csv",
                Files.writeString(Files.createTempFile("fair", ".csv"), LIST).toFile());
        var view = find(ImportView.class).single();
        var id = UUID.fromString(com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getActiveViewLocation()
                .getSegments()
                .getLast());
        test(button("Yes to all")).click();
        assertThat(said(view.editor)).contains("Ann Poole").contains("(419) 555-0161");
        test(button("Look all rows through")).click();
        worker.workOn();
        view = navigate(ImportView.class, id.toString());
        assertThat(said(view)).contains("1 to take in, 1 refused").contains("Nobody could be answered");
        assertThat(said(view)).contains("Download the refused, 1 row");
        test(button("Take in 1 row")).click();
        story.workOn(id);
        view = navigate(ImportView.class, id.toString());
        assertThat(said(view)).contains("1 taken in");
        test(button("Take it all back")).click();
        test(button("Yes, take it all back")).click();
        worker.workOn();
        assertThat(story.run(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(said(navigate(ImportView.class, id.toString()))).contains("1 family is gone.");
    }

    private static String said(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }
}
