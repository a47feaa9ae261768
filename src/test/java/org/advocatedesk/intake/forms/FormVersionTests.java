package org.advocatedesk.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.advocatedesk.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/// What a website is told a form asks, and what is kept of the version somebody saw.
@DatabaseTest
class FormVersionTests {
    private static final String FORMS = "/api/intake/v1/forms/";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    ShippedForms shipped;

    @ParameterizedTest
    @EnumSource
    void eachFormIsThereFromTheFirstStart(FormKind kind) throws Exception {
        var answer = http.perform(get(FORMS + kind.slug()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        var said = new JsonMapper().readTree(answer);
        assertThat(said.path("version").asInt()).isEqualTo(1);
        assertThat(said.path("organization").asString()).isEqualTo("Harbor Lung Help");
        assertThat(said.path("answerBy").asString()).isNotBlank();
        assertThat(FormJson.read(said.path("asks").toString())).isEqualTo(FormJson.shipped(kind));
        http.perform(get("/forms/" + kind.slug())).andExpect(status().isOk());
    }

    @Test
    void startingAgainShipsNothingTwice() {
        shipped.ship();
        assertThat(db.sql("select count(*) from intake_form_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void noFormIsMadeUp() throws Exception {
        http.perform(get(FORMS + "second-opinion")).andExpect(status().isNotFound());
        http.perform(get("/forms/second-opinion")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "free-case-review/submissions | {\"id\": \"free-case-review\", \"version\": \"1\"} | free-case-review@1",
                "callback/submissions | {\"version\": 1} | callback@1",
                "callback/submissions | {\"version\": 7} | 7",
                "gone/submissions | {\"id\": \"gone\", \"version\": \"4\"} | gone, 4",
                "gone/submissions | \"\" | gone",
                "../submissions | {\"id\": \"resource-kit\", \"version\": \"1\"} | resource-kit@1",
                "../submissions | \"case-review/3\" | case-review/3",
            })
    void aSubmissionKeepsWhichVersionItSaw(String address, String form, String kept) throws Exception {
        http.perform(post((FORMS + address).replace("forms/../", ""))
                        .contentType("application/json")
                        .content("{\"message\": \"help\", \"form\": %s}".formatted(form)))
                .andExpect(status().isCreated());
        assertThat(db.sql("select form_version from submission")
                        .query(String.class)
                        .single())
                .isEqualTo(kept);
    }

    @Test
    void thePlainFormSaysItsVersionToo() throws Exception {
        var page = http.perform(get("/forms/callback").header("Accept-Language", "es-MX"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "<html lang=\"es\">",
                        "Pida una llamada",
                        "name=\"form.version\" value=\"1\"",
                        "<option value=\"mornings\">Por la mañana</option>",
                        "href=\"/forms/callback?lang=en\"");
        http.perform(post("/forms/callback?lang=es")
                        .contentType("application/x-www-form-urlencoded")
                        .content("form.id=callback&form.version=1&contact.phone=419-555-0132&once=k1"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", org.hamcrest.Matchers.endsWith("&lang=es")));
        assertThat(db.sql("select form_version from submission")
                        .query(String.class)
                        .single())
                .isEqualTo("callback@1");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        assertThatThrownBy(() ->
                        db.sql("update intake_form_version set body = '{}'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> db.sql("delete from intake_form_version").update())
                .hasMessageContaining("append-only");
    }
}
