package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStatusTests {
    @ParameterizedTest
    @EnumSource
    void nothingGoesBackToNewAndNothingBecomesItself(CaseStatus status) {
        assertThat(status.next()).doesNotContain(CaseStatus.NEW, status);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void everyOpenFamilyMayBeClosed(CaseStatus status) {
        assertThat(status.mayBecome(CaseStatus.CLOSED)).isTrue();
    }

    @Test
    void aClosedFamilyReopensWhereSomebodyTalksToThemAgain() {
        assertThat(CaseStatus.CLOSED.next())
                .isEqualTo(EnumSet.of(CaseStatus.CONTACTED, CaseStatus.SCREENING, CaseStatus.NURTURE));
    }

    @Test
    void onlyWhoWasQualifiedReferredOrWaitingForRecordsIsRetained() {
        assertThat(EnumSet.allOf(CaseStatus.class))
                .filteredOn(s -> s.mayBecome(CaseStatus.RETAINED))
                .containsExactly(CaseStatus.QUALIFIED, CaseStatus.AWAITING_RECORDS, CaseStatus.REFERRED);
    }
}
