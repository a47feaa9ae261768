package org.advocatedesk.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.contact.VerdictBox;
import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.Test;

class FamilyPanelTests extends ViewTest {

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words) && b.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    /// Not the frame's own "More".
    private Button act(String words) {
        return find(FamilyActs.class)
                .single()
                .getContent()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeathIsWrittenDownWhereTheFamilyIsOpen() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        var view = navigate(QueueView.class);
        view.choose(id);
        test(act("More")).click();
        test(button("The patient has died")).click();
        find(DeathForm.class).single().day.setValue(LocalDate.of(2026, 11, 14));
        test(button("Write it down")).click();
        assertThat(find(FamilyHead.class).single().getElement().getTextRecursively())
                .contains("for their late spouse Carl", "Bereaved");
        assertThat(find(KnownFacts.class).single().getElement().getTextRecursively())
                .contains("14 Nov 2026", "Denise, said on the phone");
        assertThat(test(view.grid).getRow(0).tie()).isEqualTo("for their late spouse Carl");
        assertThat(find(DeathForm.class).all()).isEmpty();
    }

    @Test
    void whereTwoClocksFitTheirAnswerIsWrittenDown() {
        desk.clock().travelTo(Instant.parse("2026-11-18T03:40:00Z"));
        var id = desk.family(
                "Opal",
                "Reece",
                "Dale",
                "(402) 555-0144",
                new PostalAddress("", "", "", "NE", ""),
                desk.clock().instant());
        desk.signIn(desk.advocate());
        var view = navigate(QueueView.class);
        view.choose(id);
        assertThat(verdict()).contains("Ask first, 2 zones fit");
        test(find(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "They said which time they are in")
                        .single())
                .click();
        find(ClockForm.class).single().zone.setValue(ZoneId.of("America/Denver"));
        test(button("Write it down")).click();
        assertThat(verdict()).contains("You may call now", "as they said").doesNotContain("They said which time");
        assertThat(find(KnownFacts.class).single().getElement().getTextRecursively())
                .contains("Mountain time", "Opal, said on the phone");
    }

    @Test
    void whoIsIllIsSaidOnTheirPageWhereTheFormDidNotSayIt() {
        var id = desk.unsaid();
        desk.signIn(desk.advocate());
        var page = navigate(FamilyView.class, Map.of("caseId", id.value().toString()));
        assertThat(page.getElement().getTextRecursively()).contains("not said who is ill");
        test(find(NativeButton.class)
                        .withPropertyValue(NativeButton::getText, "Say who is ill")
                        .single())
                .click();
        var form = find(WhoIsIllForm.class).single();
        form.relation.setValue(Relation.SPOUSE);
        form.given.setValue("Carl");
        test(button("Write it down")).click();
        assertThat(page.getElement().getTextRecursively()).contains("for their spouse Carl");
        assertThat(find(WhoIsIllForm.class).all()).isEmpty();
    }

    @Test
    void whereTheyLeftNoMessageThePageSaysSo() {
        var id = desk.unsaid();
        desk.signIn(desk.advocate());
        var page = navigate(FamilyView.class, Map.of("caseId", id.value().toString()));
        assertThat(page.getElement().getTextRecursively()).contains("They left no message.");
    }

    private String verdict() {
        return find(VerdictBox.class).single().getElement().getTextRecursively();
    }
}
