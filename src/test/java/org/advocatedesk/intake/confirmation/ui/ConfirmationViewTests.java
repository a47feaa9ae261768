package org.advocatedesk.intake.confirmation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.advocatedesk.ViewTest;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.intake.confirmation.ConfirmationDesk;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConfirmationViewTests extends ViewTest {
    @Autowired
    IntakeStory story;

    @Autowired
    ConfirmationDesk confirmations;

    @Test
    void theLetterFollowsTheTypingInBothLanguages() {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var view = navigate(ConfirmationView.class);
        test(view.form.subject).setValue("Here, {reference}");
        assertThat(view.form.letterSubject.getText()).isEqualTo("Here, H7K-4M2Q");
        view.form.language.setValue("Spanish");
        assertThat(view.form.letterBody.getText()).startsWith("Hola Denise,");
        view.form.language.setValue("English");
        assertThat(view.form.subject.getValue()).isEqualTo("Here, {reference}");
    }

    @Test
    void wordsThatMayNotComeIntoForceAreNamedAndNotKept() {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var before = confirmations.texts();
        var view = navigate(ConfirmationView.class);
        test(view.form.body).setValue("Hello");
        assertThat(view.form.trouble.getText()).contains("{reference}");
        test(view.form.keep).click();
        assertThat(confirmations.texts()).isEqualTo(before);
    }

    @Test
    void theLatestStandBelow() {
        story.sent(IntakeStory.DENISE);
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var view = navigate(ConfirmationView.class);
        assertThat(view.letters.getElement().getTextRecursively()).contains("denise@example.com", "Goes out now");
    }

    @Test
    void onlyManagersWriteTheWords() {
        for (var role : List.of(Role.ADVOCATE, Role.INTAKE, Role.ADMIN)) {
            desk.signIn(desk.colleague(
                    role.name().charAt(0) + role.name().substring(1).toLowerCase(java.util.Locale.ROOT) + " Example",
                    role));
            assertThatThrownBy(() -> navigate(ConfirmationView.class)).isInstanceOf(RuntimeException.class);
        }
    }
}
