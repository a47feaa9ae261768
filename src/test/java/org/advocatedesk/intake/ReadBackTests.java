package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.staff.ApiTokens;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ReadBackTests {
    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    ApiTokens tokens;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    @Test
    void aTokenWithTheScopeReadsWhatWasUnderstood() throws Exception {
        story.sent(IntakeStory.DENISE);
        var answer = json.readTree(read(token(Scope.INTAKE_READ), reference()).getContentAsString());
        assertThat(answer.get("state").stringValue()).isEqualTo("understood");
        assertThat(answer.get("caseNumber").asString()).isNotBlank();
        assertThat(answer.at("/spam/suspected").booleanValue()).isFalse();
        assertThat(answer.get("phoneE164").stringValue()).isEqualTo("+14195550132");
        assertThat(answer.get("timeZone").stringValue()).isEqualTo("America/New_York");
        assertThat(answer.get("usState").stringValue()).isEqualTo("OH");
        assertThat(answer.at("/contactAllowed/call").booleanValue()).isTrue();
        assertThat(answer.get("urgency").stringValue()).isEqualTo("urgent");
        assertThat(answer.get("disposition").stringValue()).isEqualTo("work");
    }

    @Test
    void whatIsHeldBackHasNoCase() throws Exception {
        story.sent(IntakeStory.RANKINGS);
        var answer = json.readTree(read(token(Scope.INTAKE_READ), reference()).getContentAsString());
        assertThat(answer.at("/spam/suspected").booleanValue()).isTrue();
        assertThat(answer.at("/spam/reasons").size()).isPositive();
        assertThat(answer.get("caseNumber").isNull()).isTrue();
        assertThat(answer.get("disposition").stringValue()).isEqualTo("spam");
    }

    @Test
    void theAnswerHasEveryFieldBeforeAndAfterItIsUnderstood() throws Exception {
        story.received(IntakeStory.DENISE);
        var before = json.readTree(read(token(Scope.INTAKE_READ), reference()).getContentAsString());
        assertThat(before.get("state").stringValue()).isEqualTo("received");
        story.understandAll();
        var after = json.readTree(read(token(Scope.INTAKE_READ), reference()).getContentAsString());
        assertThat(before.propertyNames())
                .containsExactlyElementsOf(after.propertyNames())
                .containsExactly(
                        "reference",
                        "receivedAt",
                        "channel",
                        "state",
                        "spam",
                        "caseNumber",
                        "personId",
                        "phoneE164",
                        "timeZone",
                        "usState",
                        "contactAllowed",
                        "urgency",
                        "urgencyReason",
                        "disposition",
                        "possibleDuplicates",
                        "suggestedPages");
    }

    @Test
    void withoutTokenOrScopeNothingIsTold() throws Exception {
        story.sent(IntakeStory.DENISE);
        assertThat(http.perform(get("/api/v1/submissions/" + reference()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(read(token(Scope.KITS_WRITE), reference()).getStatus()).isEqualTo(403);
        assertThat(http.perform(get("/api/v1/submissions/" + reference())
                                .with(user("nora").roles("ADMIN")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(read(token(Scope.INTAKE_READ), "AAA-AAAA").getStatus()).isEqualTo(404);
    }

    private String token(Scope scope) {
        return desk.as(Role.ADMIN, () -> tokens.create("a program", java.util.Set.of(scope)));
    }

    private String reference() {
        return db.sql("select reference from submission").query(String.class).single();
    }

    private MockHttpServletResponse read(String token, String reference) throws Exception {
        return http.perform(get("/api/v1/submissions/" + reference).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }
}
