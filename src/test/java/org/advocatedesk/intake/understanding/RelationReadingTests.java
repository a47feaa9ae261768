package org.advocatedesk.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.intake.door.SentFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RelationReadingTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Pleural mesothelioma, stage 3. What can be done?",
                "I have a question about cancer and asbestos.",
                "Please call me about the kit.",
                "Tengo una pregunta sobre el mesotelioma.",
                "The biopsy says mesothelioma."
            })
    void whereNobodySaidWhoIsIllNobodyIsGuessed(String message) {
        assertThat(of("", message)).isEqualTo(Relation.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was diagnosed in May.",
                "I was just diagnosed with pleural meso",
                "I've been diagnosed with asbestosis",
                "I have stage 4 pleural mesothelioma.",
                "I’ve got meso",
                "What helps with my meso?",
                "My oncologist says it is not operable.",
                "Me diagnosticaron en mayo.",
                "Me han diagnosticado mesotelioma",
                "Tengo cáncer de pulmón",
                "I was diagnosed in May, my wife types this for me."
            })
    void whoSpeaksOfTheirOwnIllnessIsIllThemselves(String message) {
        assertThat(of("", message)).isEqualTo(Relation.SELF);
    }

    @ParameterizedTest
    @CsvSource({
        "My husband was diagnosed in May, PARTNER",
        "My doctor says my husband has meso, PARTNER",
        "my meso dad is in hospice, PARENT",
        "A mi esposo le diagnosticaron mesotelioma, PARTNER",
        "Mi papá tiene cáncer, PARENT"
    })
    void whoSpeaksOfSomebodyElseIsNotThePatient(String message, String relation) {
        assertThat(of("", message)).isEqualTo(relation.equals("PARTNER") ? Relation.SPOUSE : Relation.PARENT);
    }

    @Test
    void theFormsOwnChoiceDecides() {
        assertThat(of("self", "Please call.")).isEqualTo(Relation.SELF);
        assertThat(of("parent", "I was diagnosed")).isEqualTo(Relation.PARENT);
        assertThat(of("unknown", "Please call.")).isEqualTo(Relation.UNKNOWN);
    }

    @Test
    void aPatientsNameAloneIsSomebodyOrTheWriter() {
        assertThat(read(Map.of(
                        "contact", Map.of("firstName", "Ann", "lastName", "Poole"),
                        "patient", Map.of("firstName", "Carl", "lastName", "Poole"))))
                .isEqualTo(Relation.OTHER);
        assertThat(read(Map.of(
                        "contact", Map.of("firstName", "Ann", "lastName", "Poole"),
                        "patient", Map.of("firstName", "Ann", "lastName", "Poole"))))
                .isEqualTo(Relation.SELF);
    }

    private static Relation of(String relationship, String message) {
        return read(Map.of("patient", Map.of("relationship", relationship), "message", message));
    }

    private static Relation read(Map<String, Object> payload) {
        try {
            var raw = JsonMapper.builder().build().writeValueAsString(payload).getBytes(StandardCharsets.UTF_8);
            return RelationReading.of(Submitted.read(SentFields.parse(raw, "application/json")));
        } catch (SentFields.Unparseable broken) {
            throw new AssertionError(broken);
        }
    }
}
