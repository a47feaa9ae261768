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
}
