package org.advocatedesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsForPeopleTests {
    @ParameterizedTest
    @CsvSource({
        "Denise Harlow, DH",
        "Ana 🌻, A",
        "🌻 Ana Lopez 🌻, AL",
        "Cher, C",
        "Mary-Jane O’Neil, MO",
        "Ángel de la Cruz, ÁC",
        "李 明, 李明",
        "🌻, ?",
        "'', ?"
    })
    void aNameIsShortenedToItsLetters(String name, String letters) {
        assertThat(Initials.of(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Chicago, Central (Chicago)",
        "America/New_York, Eastern (New York)",
        "America/Indiana/Indianapolis, Eastern (Indianapolis)",
        "America/Phoenix, Mountain (Phoenix)",
        "Pacific/Honolulu, Hawaii-Aleutian (Honolulu)"
    })
    void aZoneIsCalledAsPeopleCallIt(String id, String words) {
        assertThat(ZoneWords.of(ZoneId.of(id))).isEqualTo(words);
    }
}
