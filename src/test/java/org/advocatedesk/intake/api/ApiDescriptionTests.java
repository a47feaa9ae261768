package org.advocatedesk.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.intake.SubmissionAnswers;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.understanding.Submitted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ApiDescriptionTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc http;

    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    SubmissionAnswers answers;

    @Autowired
    JdbcClient db;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private JsonNode described() throws Exception {
        var answer =
                http.perform(get("/api/intake/v1/openapi.json")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    @Test
    void everyAddressOfTheApiIsDescribedWithItsAnswers() throws Exception {
        var paths = described().get("paths");
        assertThat(paths.propertyNames()).containsExactlyInAnyOrderElementsOf(addresses());
        paths.forEach(path -> path.forEach(operation -> {
            assertThat(operation.path("summary").stringValue(""))
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.get("responses").size()).isGreaterThan(1);
        }));
    }

    /// All but the one that answers wherever nothing is, and this description.
    private Set<String> addresses() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.equals("/api/**") && !path.contains("openapi"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFieldThatIsDescribedIsRead() throws Exception {
        var typed = new ArrayList<String>();
        var body = filled(SubmissionToSend.class, typed);
        var read = Submitted.read(SentFields.parse(JSON.writeValueAsBytes(body), "application/json"))
                .toString();
        assertThat(typed)
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(read).contains(word));
    }

    private static Map<String, Object> filled(Class<?> shape, List<String> typed) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : shape.getRecordComponents()) values.put(part.getName(), value(part, typed));
        return values;
    }

    private static Object value(RecordComponent part, List<String> typed) {
        if (part.getType().isRecord()) return filled(part.getType(), typed);
        if (part.getType() == Boolean.class) return true;
        typed.add("word" + typed.size() + "x");
        return typed.getLast();
    }

    @Test
    void whatIsReadBackHasTheFieldsThatAreDescribed() {
        var id = story.sent(IntakeStory.DENISE);
        var reference = db.sql("select reference from submission where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "a program", null, AuthorityUtils.createAuthorityList("SCOPE_intake:read")));
        var fields = Stream.of(SubmissionAnswer.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(answers.about(reference).orElseThrow().keySet()).containsExactlyInAnyOrderElementsOf(fields);
    }
}
