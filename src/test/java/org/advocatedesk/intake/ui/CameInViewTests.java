package org.advocatedesk.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.advocatedesk.ViewTest;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CameInViewTests extends ViewTest {
    @Autowired
    IntakeStory story;

    @Autowired
    CameInPanel panel;

    @Autowired
    JdbcClient db;

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    @Test
    void aPersonIsLetInFromTheQuarantine() {
        var held = story.sent(IntakeStory.RANKINGS);
        desk.signIn(desk.advocate());
        navigate(CameInView.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Rank Boost");
        test(button("A person: let them in")).click();
        assertThat(story.stateOf(held)).isEqualTo("received");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nobody is held back");
    }

    @Test
    void intakeStaffLookButDoNotJudge() {
        story.sent(IntakeStory.RANKINGS);
        desk.signIn(desk.colleague("Rosa Lind", Role.INTAKE));
        navigate(CameInView.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Rank Boost");
        assertThat(find(Button.class).all())
                .noneMatch(b -> b.getElement().getTextRecursively().contains("Not a family"));
    }

    @Test
    void everythingShowsWhatBecameOfIt() {
        story.sent(IntakeStory.DENISE);
        desk.signIn(desk.advocate());
        var view = navigate(CameInView.class);
        view.look(CameInTab.EVERYTHING);
        assertThat(view.getElement().getTextRecursively())
                .contains("Denise Harlow")
                .contains("Family 2");
    }

    @Test
    void theFormTheySawIsNamedWithItsVersion() {
        var sent = story.sent(IntakeStory.DENISE);
        desk.inTransaction(() -> db.sql("update submission set form_version = 'callback@1' where id = :id")
                .param("id", sent)
                .update());
        desk.signIn(desk.advocate());
        var view = navigate(CameInView.class);
        view.look(CameInTab.EVERYTHING);
        assertThat(view.detail.getElement().getTextRecursively()).contains("Callback, version 1");
    }
}
