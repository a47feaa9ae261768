package org.advocatedesk.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.advocatedesk.intake.door.SentFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static Doubts doubts(String email, String diagnosed) throws SentFields.Unparseable {
        var body = """
                {"contact": {"email": "%s"}, "patient": {"diagnosisDate": "%s"}, "message": "Please help"}""".formatted(email, diagnosed);
        return Doubts.of(
                Submitted.read(
                        SentFields.parse(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json")),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "carl@gmial.com, carl@gmail.com",
        "carl@gmail.con, carl@gmail.com",
        "carl@hotmial.com, carl@hotmail.com",
        "carl@yaho.com, carl@yahoo.com",
        "carl@comcast.ne, carl@comcast.net"
    })
    void aSlipInACommonDomainIsAskedAbout(String typed, String meant) throws Exception {
        assertThat(doubts(typed, "").email()).isEqualTo("perhaps " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carl@gmail.com",
                "carl@mail.com",
                "carl@ymail.com",
                "carl@harborhelp.org",
                "carl@bell.net",
                "",
                "@",
                "carl"
            })
    void othersAreLeftAlone(String typed) throws Exception {
        assertThat(doubts(typed, "").email()).isEmpty();
    }

    @Test
    void aDayThatIsNotInTheCalendarOrStillToComeIsAskedAbout() throws Exception {
        assertThat(doubts("", "2026-02-31").diagnosed()).isEqualTo("there is no 2026-02-31");
        assertThat(doubts("", "13/45/2025").diagnosed()).isEqualTo("there is no 13/45/2025");
        assertThat(doubts("", "2027-03").diagnosed()).isEqualTo("2027-03 was still to come");
        assertThat(doubts("", "2026-02-28").diagnosed()).isEmpty();
        assertThat(doubts("", "last spring").diagnosed()).isEmpty();
        assertThat(doubts("", "2026-11").diagnosed()).isEmpty();
    }
}
