package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class CameInDeskTests {
    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    CameInDesk judge;

    @Autowired
    CameIn cameIn;

    @Autowired
    ScreeningTally tally;

    @Autowired
    TriageQueue queue;

    @Autowired
    UnderstandingWorker worker;

    @Test
    void whatIsReleasedBecomesAFamily() {
        var held = story.sent(IntakeStory.RANKINGS);
        desk.signIn(desk.advocate());
        assertThat(cameIn.quarantine()).singleElement().satisfies(row -> {
            assertThat(row.reasons()).isNotEmpty();
            assertThat(row.mayBeHuman()).isTrue();
        });
        judge.release(held);
        worker.understandWaiting();
        assertThat(story.stateOf(held)).isEqualTo("understood");
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(1);
    }

    @Test
    void whatIsConfirmedLeavesTheListAndStaysToBeFound() {
        var held = story.sent(IntakeStory.RANKINGS);
        desk.signIn(desk.advocate());
        judge.confirm(held);
        assertThat(cameIn.quarantine()).isEmpty();
        assertThat(cameIn.newest(null)).extracting(CameInRow::state).containsExactly(SubmissionState.SPAM);
        assertThatThrownBy(() -> judge.confirm(held)).isInstanceOf(Refusal.class);
        judge.release(held);
        assertThat(story.stateOf(held)).isEqualTo("received");
    }

    @Test
    void whatPeopleJudgeTeachesHowOftenASignIsRight() {
        desk.signIn(desk.advocate());
        judge.confirm(story.sent(IntakeStory.RANKINGS));
        judge.release(story.sent(IntakeStory.RANKINGS.replace("555-0101", "555-0102")));
        var third = story.sent(IntakeStory.RANKINGS.replace("555-0101", "555-0103"));
        var reasons = cameIn.quarantine().stream()
                .filter(row -> row.id().equals(third))
                .findFirst()
                .orElseThrow()
                .reasons();
        assertThat(tally.of(reasons).keySet()).containsExactlyInAnyOrderElementsOf(reasons);
        assertThat(tally.of(reasons).values()).containsOnly("right 1 of 2 times");
    }

    @Test
    void aReferenceIsFoundAsAFamilyReadsItOut() {
        story.sent(IntakeStory.DENISE);
        desk.signIn(desk.advocate());
        var reference = cameIn.newest(null).getFirst().reference();
        assertThat(cameIn.withReference(
                        reference.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .hasSize(1);
        assertThat(cameIn.withReference("nothing")).isEmpty();
    }

    @Test
    void onlyAdvocatesAndManagersJudge() {
        var held = story.sent(IntakeStory.RANKINGS);
        for (var role : desk.rolesBut(Role.ADVOCATE, Role.MANAGER))
            assertThatThrownBy(() -> desk.as(role, () -> {
                        judge.release(held);
                        return held;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        assertThat(story.stateOf(held)).isEqualTo("quarantined");
    }
}
