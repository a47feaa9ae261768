package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {
    private final Passwords passwords = new Passwords();

    @Test
    void fifteenCharactersAreEnoughWhateverTheyAre() {
        assertThatCode(() -> Passwords.check("grün über tümpel", "Harbor Lung Help"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Passwords.check("four small words here", "Harbor Lung Help"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Passwords.check("a lamp on every desk", "Harbor Lung Help"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Passwords.check("🐝 bees in the old oak 🐝 ".repeat(6)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "fourteen chars",
                "password password",
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012345",
                "Harbor Lung Help 1",
                "HarborLungHelp2026",
                "nora whitfield 123",
                "P@ssw0rdP@ssw0rd!",
                "qwertyuiopasdfghjkl",
                "iloveyouiloveyou",
                "mesotheliomamesothelioma",
                "mesothelioma2026",
                "letmeinletmeinletmein",
                "welcomewelcome1",
                "abcdefghijklmnopqr"
            })
    void shortCommonAndNamedOnesAreRefused(String weak) {
        assertThatThrownBy(() -> Passwords.check(weak, "Harbor Lung Help", "Nora Whitfield", "nora"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsCutOff() {
        var long1 = "x".repeat(80) + "a";
        var long2 = "x".repeat(80) + "b";
        assertThat(passwords.matches(long1, passwords.encode(long1))).isTrue();
        assertThat(passwords.matches(long2, passwords.encode(long1))).isFalse();
    }

    @Test
    void theSameLettersFromAnotherKeyboardFit() {
        assertThat(passwords.matches("u\u0308ber den berg", passwords.encode("\u00fcber den berg")))
                .isTrue();
    }

    @Test
    void aHashOfAnotherKindNeverFits() {
        assertThat(passwords.matches("secret", "{noop}secret")).isFalse();
    }
}
