package org.advocatedesk.intake.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.intake.confirmation.ConfirmationTexts.Text;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTextsTests {
    private static final Text SOUND = new Text("We have it, {reference}", "{hello} {reference} {crisis}");

    @Test
    void wordsWithoutTheReferenceOrTheCrisisLineAreRefused() {
        assertThatCode(() -> new ConfirmationTexts(true, SOUND, SOUND).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new ConfirmationTexts(true, new Text("Hello", "{crisis}"), SOUND).check())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ConfirmationTexts(true, SOUND, new Text("Hola", "{reference}")).check())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aGapNobodyFillsIsNamed() {
        assertThatThrownBy(
                        () -> new ConfirmationTexts(true, new Text("Hello", "{reference} {crisis} {diagnosis}"), SOUND)
                                .check())
                .hasMessageContaining("{diagnosis}");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThatThrownBy(() -> new ConfirmationTexts(true, new Text("One\nBcc: two", SOUND.body()), SOUND).check())
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Denise, 'Hello Denise,'",
        "Mary Ann, 'Hello Mary Ann,'",
        "O’Brien, 'Hello O’Brien,'",
        "'', 'Hello,'",
        "Visit casino.example, 'Hello,'",
        "https://x.example, 'Hello,'",
        "Call 555 0100 now, 'Hello,'",
        "You have won a prize, 'Hello,'"
    })
    void onlyWhatLooksLikeANameIsCalledByName(String typed, String hello) {
        assertThat(Salutation.to(typed, "en")).isEqualTo(hello);
    }

    @Test
    void whatComesNextIsToldOnTheirClock() {
        var due = Instant.parse("2026-11-18T20:05:00Z");
        var next = new WhatComesNext(false, true, due, ZoneId.of("America/Los_Angeles"));
        assertThat(next.in("en")).startsWith("By Wednesday, November 18, 12:05 PM (Pacific Time) one of us reads");
        assertThat(next.in("es")).contains("miércoles 18 de noviembre");
    }
}
