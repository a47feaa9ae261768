package org.advocatedesk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallOutcomeTests {
    private static final Instant NOW = Instant.parse("2026-11-18T00:20:00Z");
    private final Cadence cadence = new Cadence(List.of(60, 240, 1200), 20, 1440, 240);

    @Test
    void eachOutcomeHasItsOwnDigit() {
        assertThat(CallOutcome.values())
                .extracting(CallOutcome::key)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void talkingPromisingAndRefusingCountAsConversations() {
        assertThat(CallOutcome.conversations()).containsExactly("CONVERSATION", "CALLBACK_SET", "DO_NOT_CALL");
    }

    @Test
    void anUnansweredTryIsRepeatedByTheCadence() {
        assertThat(cadence.nextTry(CallOutcome.NO_ANSWER, 1, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(cadence.nextTry(CallOutcome.VOICEMAIL, 3, NOW)).isEqualTo(NOW.plus(Duration.ofHours(20)));
    }

    @Test
    void aBusyLineIsTriedAgainSoonAndSomebodyWhoHungUpIsLeftInPeaceForADay() {
        assertThat(cadence.nextTry(CallOutcome.BUSY, 2, NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
        assertThat(cadence.nextTry(CallOutcome.HUNG_UP, 2, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void afterTheLastTryNoneFollows() {
        assertThat(cadence.tries()).isEqualTo(4);
        assertThat(cadence.nextTry(CallOutcome.NO_ANSWER, 4, NOW)).isNull();
    }

    @Test
    void noTryFollowsAConversationOrAWrongNumber() {
        assertThat(cadence.nextTry(CallOutcome.CONVERSATION, 1, NOW)).isNull();
        assertThat(cadence.nextTry(CallOutcome.WRONG_NUMBER, 1, NOW)).isNull();
    }
}
