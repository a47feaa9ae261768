package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class EndpointTests {
    private static final String DOOR = "/api/intake/v1/submissions";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    Fixtures desk;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            201 | application/json | {"message":"help"}
            201 | application/json | {"contact":{"phone":"419 555 0132"}}
            201 | application/json | {"contact":{"email":"a@example.com"}}
            201 | application/json | {"address":{"postalCode":"43604"}}
            201 | application/json | {"message":"hi","isAdmin":true,"state":"spam","case_id":"1"}
            201 | application/json | {"message":12,"contact":"Denise"}
            201 | application/json;charset=utf-8 | {"message":"help"}
            201 | text/plain | {"message":"help"}
            201 | application/x-www-form-urlencoded | message=help&contact.firstName=Denise
            201 | application/x-www-form-urlencoded | address.line1=118+Maple+St
            422 | application/json | {}
            422 | application/json | {"message":"  ","contact":{"firstName":"Denise","phone":""}}
            422 | application/x-www-form-urlencoded | contact.firstName=Denise&message=
            400 | application/json | {"message":"help"
            400 | application/json | ["help"]
            400 | application/json | help
            400 | application/json | null
            400 | application/x-www-form-urlencoded | message=%zz
            400 | multipart/form-data | message=help
            """)
    void theDoorAnswersExactly(int status, String type, String body) throws Exception {
        var answer = send(body.getBytes(StandardCharsets.UTF_8), type, null);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getCookies()).isEmpty();
        if (status == 201) assertThat(reference(answer)).matches("[2-9A-Y]{3}-[2-9A-Y]{4}");
        else assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(count("submission")).isEqualTo(status == 201 ? 1 : 0);
        assertThat(count("unreadable")).isEqualTo(status == 400 ? 1 : 0);
    }

    @Test
    void anEmptyBodyCannotBeRead() throws Exception {
        assertThat(send(new byte[0], "application/json", null).getStatus()).isEqualTo(400);
        assertThat(send(new byte[0], FORM, null).getStatus()).isEqualTo(400);
    }

    @Test
    void moreThan64KiBIsNotReadOn() throws Exception {
        var most = "{\"message\":\"%s\"}".formatted("x".repeat(64 * 1024 - 14)).getBytes(StandardCharsets.UTF_8);
        assertThat(most).hasSize(64 * 1024);
        assertThat(send(most, "application/json", null).getStatus()).isEqualTo(201);
        var more = "{\"message\":\"%s\"}".formatted("x".repeat(64 * 1024)).getBytes(StandardCharsets.UTF_8);
        assertThat(send(more, "application/json", null).getStatus()).isEqualTo(413);
        assertThat(count("submission")).isEqualTo(1);
    }

    @Test
    void whatIsStoredIsWhatCame() throws Exception {
        var body = "{ \"message\" : \"Se\\u00e1n\\u0000 \\ud800 \u202eleft\", \"later\": [1, {\"x\": 2}] }\n"
                .getBytes(StandardCharsets.UTF_8);
        var reference = reference(send(body, "application/json", null));
        assertThat(db.sql("select raw from submission where reference = :r")
                        .param("r", reference)
                        .query((rs, n) -> rs.getBytes(1))
                        .single())
                .isEqualTo(body);
    }

    @Test
    void aKeyGivesTheFirstAnswerAgainAndRefusesAnotherBody() throws Exception {
        var first = send(body("help"), "application/json", "one");
        var again = send(body("help"), "application/json", "one");
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(send(body("other"), "application/json", "one").getStatus()).isEqualTo(422);
        assertThat(send(body("help"), "application/json", "two").getContentAsString())
                .isNotEqualTo(first.getContentAsString());
        assertThat(send(body("help"), "application/json", "k".repeat(256)).getStatus())
                .isEqualTo(400);
        assertThat(count("submission")).isEqualTo(2);
    }

    @Test
    void fiftyParallelOnesWithOneKeyAreOneSubmissionWithOneAnswer() throws Exception {
        var answers = new HashSet<String>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> client = () -> {
                var answer = send(body("help"), "application/json", "double-click");
                return answer.getStatus() + answer.getContentAsString();
            };
            for (var answer : clients.invokeAll(java.util.Collections.nCopies(50, client))) answers.add(answer.get());
        }
        assertThat(answers).singleElement().asString().startsWith("201");
        assertThat(count("submission")).isEqualTo(1);
    }

    @Test
    void hostileTextIsRefusedCleanlyOrStored() throws Exception {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        for (var body : List.of(
                "{\"message\":" + deep + "}",
                "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                "{\"message\":\"\\u0000\\u0001\\ud800\\udfff\"}",
                "{\"message\":\"\u0007\"}",
                "{\"message\":\"x\",\"contact\":{\"firstName\":\"\\u0000<script>\"}}",
                "{\"message\":1e999999}",
                "{\"message\":" + "9".repeat(20_000) + "}",
                "\ufeff{\"message\":\"bom\"}")) {
            assertThat(send(body.getBytes(StandardCharsets.UTF_8), "application/json", null)
                            .getStatus())
                    .as(body.substring(0, 12))
                    .isIn(201, 400, 422);
        }
        assertThat(send(new byte[] {'{', '"', 'm', (byte) 0xff, '"', ':', '1', '}'}, "application/json", null)
                        .getStatus())
                .isIn(400, 422);
        assertThat(send("a".getBytes(StandardCharsets.UTF_8), "\u0001strange", null)
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(("a.".repeat(20_000) + "=1&message=x").getBytes(StandardCharsets.UTF_8), FORM, null)
                        .getStatus())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xml", "nonsense"})
    void whatIsStoredIsAnsweredWhateverAnswerWasWished(String accepts) throws Exception {
        var answer = http.perform(post(DOOR)
                        .contentType("application/json")
                        .content(body("help"))
                        .header("Accept", accepts))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(reference(answer)).isNotBlank();
        assertThat(count("submission")).isEqualTo(1);
    }

    @Test
    void nobodyTakesABodyApartBeforeTheDoorReadsIt() throws Exception {
        var answer = http.perform(web -> withoutBoundary(web)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(count("unreadable")).isEqualTo(1);
    }

    /// As the web server gives it: parts it cannot find are an error.
    private static MockHttpServletRequest withoutBoundary(ServletContext web) {
        var request = new MockHttpServletRequest(web, "POST", DOOR) {
            @Override
            public Collection<Part> getParts() throws ServletException {
                throw new ServletException("no multipart boundary was found");
            }
        };
        request.setPathInfo(DOOR);
        request.setServletPath("");
        request.setContentType("multipart/form-data");
        request.setContent("message=help".getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static byte[] body(String message) {
        return "{\"message\":\"%s\"}".formatted(message).getBytes(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(byte[] body, String type, @org.jspecify.annotations.Nullable String key)
            throws Exception {
        var request = post(DOOR).header("Content-Type", type).content(body);
        if (key != null) request.header("Idempotency-Key", key);
        return http.perform(request).andReturn().getResponse();
    }

    private String reference(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString()).get("reference").stringValue();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
