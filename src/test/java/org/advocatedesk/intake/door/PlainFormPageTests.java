package org.advocatedesk.intake.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.advocatedesk.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class PlainFormPageTests {
    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    private String send(String body, int expected) throws Exception {
        var answer = web.perform(post("/forms/free-case-review")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(body))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse();
        return expected == 303 ? Objects.requireNonNull(answer.getHeader("Location")) : answer.getContentAsString();
    }

    private int stored() {
        return db.sql("select count(*) from submission").query(Integer.class).single();
    }

    @Test
    void theFormNeedsNoScriptNoCookieAndNobodyElse() throws Exception {
        var page = web.perform(get("/forms/free-case-review"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.startsWith("default-src 'none'")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("Harbor Lung Help may call, text or e-mail me", "name=\"contact.phone\"")
                .doesNotContain("<script", "checked", "{{");
    }

    @Test
    void whatIsSentGetsAReferenceOnceHoweverOftenItIsSent() throws Exception {
        var body = "once=k1&contact.firstName=Joan&contact.phone=231-555-0177&consent.given=true&consent.text=ok";

        var first = send(body, 303);

        assertThat(first).matches("/forms/thanks\\?reference=[A-Z0-9]{3}-[A-Z0-9]{4}");
        assertThat(send(body, 303)).isEqualTo(first);
        assertThat(stored()).isEqualTo(1);
        assertThat(web.perform(get(first)).andReturn().getResponse().getContentAsString())
                .contains(first.substring(first.indexOf('=') + 1), "988");
    }

    @Test
    void nothingToAnswerToIsAskedForAgainWithWhatWasTyped() throws Exception {
        var page = send("once=k2&contact.firstName=%3Cb%3EJoan%22", 422);

        assertThat(page)
                .contains("Please leave a phone number", "&lt;b&gt;Joan&quot;")
                .doesNotContain("<b>Joan");
        assertThat(stored()).isZero();
    }

    @Test
    void aNumberThatLooksShortIsAskedBackAboutOnceAndThenTaken() throws Exception {
        var short_ = "once=k3&contact.firstName=Joan&contact.phone=231-555&contact.email=joan%40home";

        var page = send(short_, 422);

        assertThat(page)
                .contains(
                        "This number looks short. Is a digit missing?",
                        "aria-describedby=\"contact-phone-asked\" autofocus",
                        "Something seems to be missing in this e-mail address.",
                        "name=\"asked\" value=\"yes\"",
                        "231-555")
                .doesNotContain("{{");
        assertThat(stored()).isZero();
        assertThat(send(short_ + "&asked=yes", 303)).startsWith("/forms/thanks");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void lettersAreNoNumberAndAnotherCountrysNumberMayBeShorter() throws Exception {
        assertThat(send("once=k4&contact.firstName=Joan&contact.phone=at+my+sister", 422))
                .contains("This does not look like a phone number.");
        send("once=k5&contact.firstName=Joan&contact.phone=%2B45+3312+3456", 303);
        send("once=k6&contact.firstName=Joan&contact.phone=joan%40example.com", 303);
    }

    @Test
    void whoIsIllAndTheConsentAreKeptWhenAsked() throws Exception {
        assertThat(send("once=k7&contact.phone=231&patient.relationship=spouse&consent.given=true", 422))
                .contains("<option value=\"spouse\" selected>", "name=\"consent.given\" checked");
        assertThat(send("once=k8&contact.firstName=Joan&patient.relationship=parent&consent.given=true", 422))
                .contains("<option value=\"parent\" selected>", "name=\"consent.given\" checked");
        assertThat(send("once=k9&contact.phone=231&patient.relationship=x%22%3E", 422))
                .doesNotContain("selected", "checked");
    }
}
