package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FirstAnswerTests {
    private static final Instant AT_NIGHT = Instant.parse("2026-11-18T05:00:00Z"); // Tuesday 23:00 in Chicago
    private static final Instant IN_THE_MORNING = Instant.parse("2026-11-18T14:15:00Z"); // Wednesday 8:15

    @Autowired
    Fixtures desk;

    @Autowired
    FirstAnswer firstAnswer;

    @Autowired
    TriageQueue queue;

    @Autowired
    QueueSweep sweep;

    @Test
    void whoWritesAtNightIsDueInTheMorningAsTheyWereTold() {
        desk.signIn(desk.advocate());
        desk.clock().travelTo(AT_NIGHT);
        var row = queue.row(desk.harlows()).orElseThrow();
        assertThat(row.firstAnswerDueAt()).isEqualTo(IN_THE_MORNING);
        assertThat(firstAnswer.dueBy(AT_NIGHT, Urgency.NORMAL)).isEqualTo(IN_THE_MORNING);
    }

    @Test
    void aRowTurnsLateOnlyWhenOurHoursSaySo() {
        desk.signIn(desk.advocate());
        desk.clock().travelTo(AT_NIGHT);
        var id = desk.harlows();
        desk.clock().travelTo(IN_THE_MORNING.minusSeconds(60 * 30));
        sweep.sweep();
        assertThat(queue.row(id).orElseThrow().headStarts())
                .extracting(HeadStart::words)
                .doesNotContain("First answer late");
        desk.clock().travelTo(IN_THE_MORNING.plusSeconds(60));
        sweep.sweep();
        assertThat(queue.row(id).orElseThrow().headStarts())
                .extracting(HeadStart::words)
                .contains("First answer late");
    }

    @Test
    void whatCanWaitHasItsOwnMinutesOfOurHours() {
        assertThat(firstAnswer.dueBy(IN_THE_MORNING, Urgency.LOW)).isEqualTo(IN_THE_MORNING.plus(Duration.ofHours(4)));
    }
}
