package org.advocatedesk.intake.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.advocatedesk.ViewTest;
import org.advocatedesk.intake.forms.FieldKind;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.intake.forms.FormDesk;
import org.advocatedesk.intake.forms.FormField;
import org.advocatedesk.intake.forms.FormJson;
import org.advocatedesk.intake.forms.FormKind;
import org.advocatedesk.intake.forms.FormList;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A manager writes a form: what is typed is kept, what is wrong is said, what is published is seen.
class FormEditorViewTests extends ViewTest {
    @Autowired
    FormDesk forms;

    @Autowired
    FormList list;

    UUID form = new UUID(0, 0);

    @BeforeEach
    void joMakesAForm() {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        form = forms.make(FormKind.CASE_REVIEW, "Second opinion", "second-opinion");
    }

    private FormEditorView open() {
        return navigate(FormEditorView.class, Map.of("form", form.toString()));
    }

    private FormBody draft() {
        return list.find(form).orElseThrow().draft();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static QuestionsCard questions(FormEditorView view) {
        return Objects.requireNonNull(view.questions);
    }

    @Test
    void theListLeadsToEachFormAndANewOne() {
        var view = navigate(FormsView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Second opinion", "Not published yet", "Version 1 is live", "Any website");
        test(button("New form")).click();
        view.newForm.name.setValue("Lungs & hope");
        assertThat(view.newForm.address.getValue()).isEqualTo("lungs-hope");
        view.newForm.kind.setValue(FormKind.RESOURCE_KIT);
        test(button("Make this form")).click();
        assertThat(list.rows()).extracting(FormList.Row::slug).contains("lungs-hope");
    }

    @Test
    void whatIsTypedIsKept() {
        var view = open();
        questions(view).rows.getFirst().label.english.setValue("What is your name?");
        assertThat(draft().fields().findFirst().orElseThrow().label().en()).isEqualTo("What is your name?");
        assertThat(view.kept.getText()).startsWith("Draft kept");
    }

    @Test
    void questionsAreAddedMovedAndRemoved() {
        var view = open();
        questions(view).more.getFirst().setValue(FieldKind.YES_NO);
        test(questions(view).rows.getLast().up).click();
        assertThat(draft().fields().map(FormField::id)).endsWith("diagnosis", "q1", "message");
        test(questions(view).rows.getFirst().remove).click();
        assertThat(draft().fields().map(FormField::id)).startsWith("reach");
        assertThat(view.publish.getElement().getTextRecursively()).contains("Question 5 has no words.");
        assertThat(view.publish.publish.isEnabled()).isFalse();
    }

    @Test
    void publishingSaysWhatChangesAndTheVersionStandsInTheHistory() {
        var view = open();
        test(button("Publish")).click();
        assertThat(view.publish.getElement().getTextRecursively()).contains("Visitors see this already.");
        questions(view).rows.getFirst().label.english.setValue("What is your name?");
        assertThat(view.publish.getElement().getTextRecursively()).contains("Other words: “What is your name?”");
        test(button("Publish")).click();
        assertThat(view.history.getElement().getTextRecursively()).contains("Version 2", "Version 1", "Jo Lindgren");
        test(button("See this version")).click();
        assertThat(view.notice.getElement().getTextRecursively()).contains("You see version 2, as it was published.");
    }

    @Test
    void aFormIsRetiredAndBroughtBack() {
        var view = open();
        assertThat(view.history.retire.isVisible()).isFalse();
        test(button("Publish")).click();
        test(button("Retire this form")).click();
        assertThat(list.find(form).orElseThrow().isRetired()).isTrue();
        assertThat(view.publish.getElement().getTextRecursively()).contains("Retired: publishing brings it back");
        test(button("Publish")).click();
        assertThat(list.find(form).orElseThrow().isRetired()).isFalse();
    }

    @Test
    void whoIsSecondIsToldAndLosesNothing() {
        var view = open();
        forms.keepDraft(form, 0, FormJson.shipped(FormKind.CASE_REVIEW));
        questions(view).rows.getFirst().label.english.setValue("Mine?");
        assertThat(view.notice.getElement().getTextRecursively())
                .contains("Jo Lindgren has changed this form in the meantime. What you wrote is still here.");
        assertThat(draft()).isEqualTo(FormJson.shipped(FormKind.CASE_REVIEW));
        test(button("Keep mine")).click();
        assertThat(draft().fields().findFirst().orElseThrow().label().en()).isEqualTo("Mine?");
        assertThat(view.notice.isVisible()).isFalse();
    }

    @Test
    void theWebsitesAreCheckedAndTheLineIsThereToCopy() {
        var where = Objects.requireNonNull(open().where);
        assertThat(where.line.getValue()).contains("/embed/forms.js\"></script><desk-form form=\"second-opinion\">");
        where.origins.setValue("https://mesohope.example/stages");
        test(where.keep).click();
        assertThat(list.find(form).orElseThrow().origins()).isEmpty();
        where.origins.setValue("https://mesohope.example/");
        where.proof.setValue(true);
        test(where.keep).click();
        assertThat(list.find(form).orElseThrow().origins()).containsExactly("https://mesohope.example");
        assertThat(list.find(form).orElseThrow().needsProof()).isTrue();
    }

    @Test
    void whoMayNotMakeFormsDoesNotGetIn() {
        for (var role : desk.rolesBut(Role.MANAGER)) {
            desk.signIn(desk.colleague(role.label() + " Example", role));
            assertThatThrownBy(this::open).as(role.label()).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aFormThatIsNotThereLeadsBackToTheList() {
        UI.getCurrent().navigate(FormEditorView.class, new RouteParameters("form", "nonsense"));
        assertThat(find(FormTable.class).all()).hasSize(1);
    }
}
