package org.advocatedesk.intake.sources.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import org.advocatedesk.ViewTest;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.intake.door.Arrival;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.mapping.OurField;
import org.advocatedesk.intake.sources.MappingDesk;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SourceViewTests extends ViewTest {
    private static final String EXAMPLE =
            "{\"your-name\":\"Denise Harlow\",\"field_3\":\"(419) 555-0132\",\"story\":\"Carl came home with hospice.\",\"shoe\":\"please no e-mails\"}";

    @Autowired
    SourceDesk sources;

    @Autowired
    MappingDesk mappings;

    @Autowired
    Door door;

    @Autowired
    UnderstandingWorker worker;

    @Autowired
    JdbcClient db;

    @Test
    void aNewSourceShowsItsSecretAddressOnce() {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var view = navigate(SourcesView.class);
        view.newSource.setVisible(true);
        test(view.newSource.name).setValue("Night line");
        test(button("Make its address")).click();
        var opened = find(SourceView.class).single();
        assertThat(opened.address.address.getValue()).contains("/api/intake/v1/sources/src_");
        assertThat(opened.getElement().getTextRecursively()).contains("Nothing has come yet");
    }

    @Test
    void aManagerSaysWhatTheirFieldsMeanAndTakesTheExamplesIn() throws Exception {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var source = example();
        var view = navigate(SourceView.class, source.toString());
        assertThat(said(view)).contains("your-name").contains("Whole name?");
        test(button("Yes to all")).click();
        assertThat(said(view.editor.outlook)).contains("Denise Harlow").contains("Hospice");
        click("shoe");
        click("Best time to call");
        test(button("Save what they mean")).click();
        assertThat(mappings.newest(source).pairs())
                .extracting(pair -> pair.ours())
                .contains(OurField.NAME, OurField.PHONE, OurField.MESSAGE, OurField.BEST_TIME);
        test(button("Go live")).click();
        test(button("Take them in")).click();
        worker.understandWaiting();
        assertThat(db.sql("select state || ' ' || who || ' ' || mapping_version from submission")
                        .query(String.class)
                        .single())
                .isEqualTo("understood Denise Harlow 1");
        assertThat(db.sql("select words from suppression").query(String.class).list())
                .isEmpty();
    }

    @Test
    void whatIsSaidInAFieldNobodyNamedCountsAllTheSame() throws Exception {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var source = example();
        navigate(SourceView.class, source.toString());
        assertThat(said(find(SourceView.class).single().editor.outlook))
                .contains("(419) 555-0132")
                .contains("Refused: “no e-mails”");
    }

    private static String said(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }

    private java.util.UUID example() throws Exception {
        var source = sources.open("Hope pages", "partner").id();
        door.accept(new Arrival(
                EXAMPLE.getBytes(StandardCharsets.UTF_8),
                "application/json",
                "partner",
                "Hope pages",
                null,
                "203.0.113.7",
                "a server",
                null,
                desk.clock().instant(),
                source,
                true));
        return source;
    }

    private void click(String words) {
        var button = find(NativeButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }
}
