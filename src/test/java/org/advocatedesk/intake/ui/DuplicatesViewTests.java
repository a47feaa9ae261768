package org.advocatedesk.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.intake.Duplicates;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuplicatesViewTests extends ViewTest {
    private static final String DAUGHTER = """
            {"contact": {"firstName": "Megan", "lastName": "Ross", "phone": "(313) 555-0171"},
             "address": {"line1": "9 Elm Ct", "city": "Toledo", "state": "OH", "postalCode": "43604"},
             "patient": {"relationship": "parent", "firstName": "Carl", "lastName": "Harlow"},
             "message": "My father Carl has mesothelioma.", "consent": {"given": true, "text": "Call me."}}""";

    @Autowired
    IntakeStory story;

    @Autowired
    Duplicates duplicates;

    @BeforeEach
    void twoWriteOfCarl() {
        story.sent(IntakeStory.DENISE);
        story.sent(DAUGHTER);
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    void bothStandSideBySideAndOneKeyKeepsThemApart() {
        desk.signIn(desk.advocate());
        var view = navigate(DuplicatesView.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Is this one family?");
        assertThat(words(view.detail)).contains("Denise Harlow", "Megan Ross", "(313) 555-0171", "the patient’s name");
        assertThat(button("Not the same").getElement().getAttribute("data-key")).isEqualTo("x");
        test(button("Not the same")).click();
        assertThat(words(view)).contains("Nobody seems to be here twice");
        view.look(true);
        test(button("Ask again")).click();
        view.look(false);
        assertThat(words(view.list)).contains("Megan Ross");
    }

    @Test
    void theFamilysPageNamesTheOtherAndLetsOneDecide() {
        desk.signIn(desk.advocate());
        var pair = duplicates.toDecide(null).getFirst();
        UI.getCurrentOrThrow().navigate(CaseLinks.to(pair.older().id()));
        var page = UI.getCurrentOrThrow()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst();
        assertThat(page.getElement().getTextRecursively())
                .contains("family " + pair.newer().caseNumber() + ", Megan Ross", "the patient’s name");
        test(find(NativeButton.class).all().stream()
                        .filter(b -> b.getText().equals("Not the same"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(page.getElement().getTextRecursively()).doesNotContain("May be the same as");
        assertThat(duplicates.count()).isZero();
    }

    @Test
    void intakeStaffCompareButDoNotDecide() {
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        var view = navigate(DuplicatesView.class);
        assertThat(words(view.detail)).contains("Megan Ross").doesNotContain("Not the same");
    }

    @Test
    void whoNoticesAFamilyTwiceSaysSoOnItsPage() {
        var poole = desk.unsaid();
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        var number = duplicates.toDecide(null).getFirst().older().caseNumber();
        UI.getCurrentOrThrow().navigate(CaseLinks.to(poole));
        test(button("MoreG")).click();
        test(button("Here twice")).click();
        field("Number of the other family").setValue(String.valueOf(number));
        field("How you know").setValue("She told me");
        test(button("Ask whether they are the same")).click();
        assertThat(duplicates.openOf(poole))
                .singleElement()
                .satisfies(pair -> assertThat(pair.reasons()).containsExactly("She told me"));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
