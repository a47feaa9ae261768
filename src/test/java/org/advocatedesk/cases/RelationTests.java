package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTests {
    @ParameterizedTest
    @CsvSource({
        "SELF, for themselves",
        "SPOUSE, for their spouse Carl",
        "PARENT, for their parent Carl",
        "CHILD, for their child Carl",
        "SIBLING, for their sibling Carl",
        "FRIEND, for their friend Carl",
        "REPRESENTATIVE, for Carl",
        "OTHER, for Carl",
        "UNKNOWN, not said who is ill"
    })
    void aTieNamesThePatientAndGuessesNoGender(Relation relation, String words) {
        assertThat(relation.tieTo("Carl")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, for their spouse",
        "PARENT, for their parent",
        "REPRESENTATIVE, for somebody they represent",
        "OTHER, for somebody close"
    })
    void aPatientWithoutANameIsStillSomebody(Relation relation, String words) {
        assertThat(relation.tieTo(" ")).isEqualTo(words);
    }

    @Test
    void whoeverDiedIsCalledLate() {
        assertThat(Relation.SPOUSE.tieTo("Amos", true)).isEqualTo("for their late spouse Amos");
        assertThat(Relation.OTHER.tieTo("Amos", true)).isEqualTo("for the late Amos");
        assertThat(Relation.PARENT.tieTo("", true)).isEqualTo("for their late parent");
    }
}
