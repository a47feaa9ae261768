package org.advocatedesk.calls.ui;

import static org.advocatedesk.calls.ui.PhoneViewTests.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftKeeperTests extends ViewTest {
    @Autowired
    Drafts drafts;

    private final List<String> used = new ArrayList<>();
    private DraftKeeper here;

    @BeforeEach
    void twoWindowsHaveTheSameCallOpen() {
        desk.signIn(desk.advocate());
        here = keeper();
        var elsewhere = keeper();
        here.restore();
        elsewhere.restore();
        elsewhere.keep("His wife rang");
        desk.clock().pass(Duration.ofSeconds(5));
        here.keep("Gene is back from Cleveland");
        UI.getCurrent().add(here.saved, here.otherWindow);
    }

    @Test
    void bothTextsStandThereAndNeitherIsLost() {
        assertThat(here.otherWindow.isVisible()).isTrue();
        assertThat(words(here.otherWindow)).contains("another window", "His wife rang");
        assertThat(words(here.saved)).isEqualTo("Not saved yet");
        assertThat(kept()).isEqualTo("His wife rang");
    }

    @Test
    void whatStandsHereCanBeKept() {
        press("Keep what stands here");
        assertThat(kept()).isEqualTo("Gene is back from Cleveland");
        assertThat(here.otherWindow.isVisible()).isFalse();
        assertThat(used).isEmpty();
    }

    @Test
    void orTheOtherIsUsed() {
        press("Use that instead");
        assertThat(used).containsExactly("His wife rang");
        assertThat(kept()).isEqualTo("His wife rang");
        here.keep("His wife rang again");
        assertThat(kept()).isEqualTo("His wife rang again");
    }

    private DraftKeeper keeper() {
        var keeper = new DraftKeeper(drafts, "phone", words -> words, at -> "18:20");
        keeper.onChoice(used::add);
        return keeper;
    }

    private String kept() {
        return drafts.find("phone").orElseThrow().body();
    }

    private void press(String words) {
        find(Button.class, here.otherWindow).all().stream()
                .filter(button -> words(button).contains(words))
                .forEach(button -> test(button).click());
    }
}
