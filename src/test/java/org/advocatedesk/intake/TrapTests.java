package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The field that people do not see: machines fill it in, and now and then a browser does it for a human.
@DatabaseTest
class TrapTests {
    private static final String TRAP = "\"website\": \"https://rank.example\"";

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    CameIn cameIn;

    @Test
    void whoFillsInWhatNobodySeesIsLookedAtByAPersonAndNotLost() {
        var held = story.sent("{%s, \"contact\": {\"phone\": \"646-555-0101\"}}".formatted(TRAP));
        assertThat(story.stateOf(held)).isEqualTo("quarantined");
        desk.signIn(desk.advocate());
        assertThat(cameIn.quarantine()).singleElement().satisfies(row -> {
            assertThat(row.reasons()).contains("A field that people do not see is filled in");
            assertThat(row.mayBeHuman()).isTrue();
        });
    }

    @Test
    void aFamilyWhoseBrowserFilledItInGoesStraightToTheQueue() {
        var family = story.sent(IntakeStory.DENISE.replaceFirst("\\{", "{" + TRAP + ", "));
        assertThat(story.stateOf(family)).isEqualTo("understood");
        var few = story.sent(
                "{%s, \"contact\": {\"phone\": \"419-555-0199\"}, \"message\": \"My husband has mesothelioma.\"}"
                        .formatted(TRAP));
        assertThat(story.stateOf(few)).isEqualTo("understood");
    }

    @Test
    void withoutTheFieldNothingIsHeldAgainstAnybody() {
        assertThat(story.stateOf(story.sent("{\"contact\": {\"phone\": \"419-555-0132\"}}")))
                .isEqualTo("understood");
        assertThat(story.stateOf(story.sent("{\"website\": \"\", \"contact\": {\"phone\": \"419-555-0133\"}}")))
                .isEqualTo("understood");
    }
}
