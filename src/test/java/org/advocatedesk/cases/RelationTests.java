package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTests {
    @ParameterizedTest
    @CsvSource({
        "SELF, for themselves",
        "SPOUSE, for spouse Carl",
        "PARENT, 'for a parent, Carl'",
        "CHILD, 'for a child, Carl'",
        "SIBLING, 'for a sibling, Carl'",
        "FRIEND, 'for a friend, Carl'",
        "REPRESENTATIVE, for Carl",
        "OTHER, for Carl"
    })
    void aTieNamesThePatientAndGuessesNoGender(Relation relation, String words) {
        assertThat(relation.tieTo("Carl")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"SPOUSE, for a spouse", "PARENT, for a parent", "OTHER, for somebody close"})
    void aPatientWithoutANameIsStillSomebody(Relation relation, String words) {
        assertThat(relation.tieTo(" ")).isEqualTo(words);
    }

    @Test
    void whoeverDiedIsCalledLate() {
        assertThat(Relation.SPOUSE.tieTo("Amos", true)).isEqualTo("for the late Amos, a spouse");
        assertThat(Relation.OTHER.tieTo("Amos", true)).isEqualTo("for the late Amos");
    }
}
