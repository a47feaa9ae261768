package org.advocatedesk.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldGuessTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            your-name | Denise Harlow | NAME
            your-email | denise@example.com | EMAIL
            your-message | Carl came home with hospice | MESSAGE
            firstName | Denise | FIRST_NAME
            lname | Harlow | LAST_NAME
            visitor.name | Denise Harlow | NAME
            transcript | visitor: is anyone there | MESSAGE
            caller_phone | 4195550132 | PHONE
            callback_number | (419) 555-0132 | PHONE
            Phone Number | 419 555 0132 | PHONE
            zip | 43604 | ZIP
            Zip Code | 43604 | ZIP
            address_line_1 | 118 Maple St | STREET
            addressLine2 | Apt 4 | UNIT
            City | Toledo | TOWN
            us_state | OH | STATE
            patient_name | Carl Harlow | PATIENT_NAME
            patient.first_name | Carl | PATIENT_FIRST
            relationship_to_patient | Spouse | RELATION
            diagnosis_date | 2026-01 | DIAGNOSED_ON
            Diagnosis | Mesothelioma | ILLNESS
            date_of_death | 2026-01-03 | DIED_ON
            tcpa_consent | yes | CONSENT
            OK to call | yes | CONSENT
            may_we_contact_you | no | CONSENT
            tcpa_consent_text | I agree to be called. | CONSENT_WORDS
            best_time_to_call | mornings | BEST_TIME
            landing_page_url | https://mesohope.example/kit | PAGE
            utm_source | google | CAMPAIGN_SOURCE
            utm_campaign | spring | CAMPAIGN
            employer | Ironbay Shipyard | EMPLOYERS
            Occupation | pipefitter | OCCUPATION
            field_3 | denise@example.com | EMAIL
            wpforms[fields][1] | (419) 555-0132 | PHONE
            input_7 | Ohio | STATE
            et_pb_contact_email_0 | denise@example.com | EMAIL
            q4_yourName | Denise Harlow | NAME
            """)
    void aFieldIsKnownByItsNameOrByWhatItHolds(String name, String value, OurField ours) {
        assertThat(FieldGuess.of(Map.of(name, value)))
                .extracting(FieldGuess.Proposal::ours)
                .containsExactly(ours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            _wpcf7_unit_tag | wpcf7-f12-o1
            g-recaptcha-response | 03AGdBq24
            ip_address | 203.0.113.7
            form_id | 12
            user_agent | Mozilla/5.0
            shoe_size | 43
            patient_phone | 419 555 0132
            phone_consent_id | 17
            """)
    void whatIsAboutTheMachineOrUnclearIsNotGuessed(String name, String value) {
        assertThat(FieldGuess.of(Map.of(name, value))).isEmpty();
    }

    @Test
    void aWholeNameBesideItsPartsIsNotSaidTwice() {
        var sent = new LinkedHashMap<String, String>();
        sent.put("name", "Denise Harlow");
        sent.put("first_name", "Denise");
        sent.put("last_name", "Harlow");
        assertThat(FieldGuess.of(sent))
                .extracting(FieldGuess.Proposal::ours)
                .containsExactly(OurField.FIRST_NAME, OurField.LAST_NAME);
    }
}
