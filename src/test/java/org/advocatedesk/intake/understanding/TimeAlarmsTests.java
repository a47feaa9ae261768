package org.advocatedesk.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAlarmsTests {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 17);

    private static Optional<String> alarm(String said) {
        return alarm(said, null, "");
    }

    private static Optional<String> alarm(
            String said, @org.jspecify.annotations.Nullable Boolean deceased, String diedOn) {
        var patient = new Submitted.Patient("parent", "", "", "", "", "", deceased, diedOn);
        return TimeAlarms.of(patient, !diedOn.isBlank(), new Folded(said), WRITTEN)
                .map(TimeAlarms.Alarm::words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My father passed on Tuesday.",
                "We buried Mom two Saturdays ago",
                "I have been a widow for five weeks",
                "Dad is dead. Last Friday.",
                "Papá falleció hace tres semanas",
                "we still haven't had the service",
                "She went home to the Lord on Halloween"
            })
    void aDeathOfTheLastSixtyDaysCannotWait(String said) {
        assertThat(alarm(said)).contains("Died within the last 60 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My father passed in 2019.",
                "It will be two years since we lost Mom this Friday",
                "The anniversary of his death is this week",
                "A coworker's funeral was last week and I got to thinking",
                "My brother died seven months ago"
            })
    void anOldDeathOrAnothersRaisesNoAlarm(String said) {
        assertThat(alarm(said)).isEmpty();
    }

    @Test
    void theFormsDateOfDeathOutweighsTheWords() {
        assertThat(alarm("He passed on Tuesday.", true, "2026-06-02")).isEmpty();
        assertThat(alarm("He passed on Tuesday.", true, "2025")).isEmpty();
        assertThat(alarm("He passed.", true, "2026-11-10")).isPresent();
        assertThat(alarm("He passed on Tuesday.", false, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The operation is Thurs at the VA",
                "They start her on chemo in nine days",
                "We must tell them by Monday whether he goes ahead",
                "Lo operan pasado mañana",
                "Surgery was moved to the 24th"
            })
    void aTreatmentWithinFourteenDaysCannotWait(String said) {
        assertThat(alarm(said)).contains("Treatment choice within 14 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Knee surgery next Tuesday, so call about the asbestos another day",
                "chemo every Wednesday as before",
                "They may operate in the spring",
                "His surgery was last Tuesday"
            })
    void aRoutineOrDistantTreatmentCanWait(String said) {
        assertThat(alarm(said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have to file by the end of the year",
                "the appeal must be in within thirty days",
                "Our time to sue is up January 9",
                "El plazo vence en seis semanas",
                "the form has to be postmarked by the ninth"
            })
    void aTimeLimitWithinNinetyDaysCannotWait(String said) {
        assertThat(alarm(said)).contains("A time limit within 90 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody said there is a cutoff for claims but I know of no date",
                "We have until 2029 to file",
                "He is hard of hearing on the left, call next week"
            })
    void aTimeLimitWithoutANearDayCanWait(String said) {
        assertThat(alarm(said)).isEmpty();
    }
}
