package org.advocatedesk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.CloseReason;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InTimeTests {
    private static final Instant AT_NIGHT = Instant.parse("2026-11-18T05:00:00Z"); // Tuesday 23:00 in Chicago
    private static final Instant OPENING = Instant.parse("2026-11-18T14:00:00Z"); // Wednesday 8:00

    @Autowired
    Fixtures desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient db;

    CaseId harlows;

    @BeforeEach
    void theHarlowsWriteAtNight() {
        desk.signIn(desk.colleague("Kim Larsen", Role.MANAGER, Role.ADVOCATE));
        desk.clock().travelTo(AT_NIGHT);
        harlows = desk.harlows();
    }

    @Test
    void nobodyWaitsLongerThanPromisedWhileWeAreClosed() {
        desk.clock().travelTo(OPENING.plusSeconds(60 * 14));
        assertThat(count(Measure.WAITING)).isEqualTo(1);
        assertThat(count(Measure.WAITING_LATE)).isZero();
        desk.clock().travelTo(OPENING.plusSeconds(60 * 16));
        assertThat(count(Measure.WAITING_LATE)).isEqualTo(1);
    }

    @Test
    void aFirstTryInTheMorningIsInTimeForWhoWroteAtNight() {
        rang(OPENING.plus(Duration.ofMinutes(12)));
        assertThat(count(Measure.TRIED_IN_TIME)).isEqualTo(1);
    }

    @Test
    void aFirstTryAfterThePromiseIsNotInTime() {
        rang(OPENING.plus(Duration.ofMinutes(16)));
        assertThat(count(Measure.TRIED)).isEqualTo(1);
        assertThat(count(Measure.TRIED_IN_TIME)).isZero();
    }

    @Test
    void whatWasInTimeStaysSoWhenTheFamilyIsClosed() {
        rang(OPENING.plus(Duration.ofMinutes(12)));
        cases.setStatus(harlows, CaseStatus.CLOSED, CloseReason.INFORMATION_ONLY, "");
        assertThat(count(Measure.TRIED_IN_TIME)).isEqualTo(1);
    }

    private long count(Measure measure) {
        return figures.figure(measure, Slice.ALL).count();
    }

    private void rang(Instant at) {
        desk.clock().travelTo(at);
        desk.inTransaction(() -> db.sql("""
                insert into phone_call (id, case_id, phone, number_as_dialled, direction, line, started_at, ended_at, outcome, note, handled_by_name, version)
                values (:id, :case, '+14195550132', '(419) 555-0132', 'OUT', '', :at, :at, 'NO_ANSWER', '', 'Nora Whitfield', 0)""")
                .param("id", Uuid7.next())
                .param("case", harlows.value())
                .param("at", Db.at(at))
                .update());
    }
}
