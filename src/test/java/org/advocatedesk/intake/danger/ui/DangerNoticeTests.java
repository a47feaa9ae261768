package org.advocatedesk.intake.danger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.advocatedesk.ViewTest;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.intake.danger.Dangers;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DangerNoticeTests extends ViewTest {
    private static final String DESPAIR =
            IntakeStory.DENISE.replace("He wants his work on record.", "I do not want to live without him.");

    @Autowired
    IntakeStory story;

    @Autowired
    Dangers dangers;

    @Autowired
    DangerNotice notice;

    @BeforeEach
    void openWindow() {
        desk.signIn(desk.advocate());
        navigate("queue", com.vaadin.flow.component.Component.class);
        notice.listen(UI.getCurrent());
    }

    private List<String> ringing() {
        return find(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .map(shown -> shown.getElement().getTextRecursively())
                .filter(words -> words.contains("May harm themselves"))
                .toList();
    }

    @Test
    void itRingsOnAnOpenScreenUntilSomebodyElseHasAnswered() throws InterruptedException {
        story.sent(DESPAIR);
        soon(() -> ringing().size() == 1);
        assertThat(ringing().getFirst()).contains("Denise Harlow");
        desk.as(Role.INTAKE, () -> {
            notice.answer(dangers.ringing().getFirst());
            return true;
        });
        soon(() -> ringing().isEmpty());
    }

    @Test
    void whoeverSaysTheyAreWithThemStandsBeforeTheFamily() throws InterruptedException {
        story.sent(DESPAIR);
        soon(() -> ringing().size() == 1);
        test(find(Button.class).withText("I am with them").single()).click();
        soon(() -> ringing().isEmpty());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("families/");
    }
}
