package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class OpenFileTests {
    @Autowired
    Fixtures desk;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    UnderstandingWorker worker;

    @Autowired
    JsonMapper json;

    private final Map<String, String> references = new LinkedHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Came(String state, boolean hasCase, byte[] raw, JsonNode understanding) {}

    @Test
    void eachOfTheOpenFileIsAcknowledgedStoredAsItCameAndVisibleToSomebody() throws Exception {
        for (var row : OpenFile.submissions()) send(row);
        assertThat(references).hasSize(120);
        worker.understandWaiting();
        var wrong = new StringBuilder();
        var counts = new HashMap<String, Integer>();
        for (var row : OpenFile.submissions()) {
            var came = came(row);
            assertThat(came.raw).isEqualTo(OpenFile.payload(row));
            assertThat(came.state).isIn("understood", "joined", "quarantined");
            assertThat(came.hasCase).isEqualTo(!came.state.equals("quarantined"));
        }
        for (var label : OpenFile.labels()) compare(label, came(label), wrong, counts);
        assertThat(counts)
                .as(wrong.toString())
                .allSatisfy((what, missed) -> assertThat(missed).isLessThanOrEqualTo(3));
        assertThat(counts.getOrDefault("missed spam", 0)).isLessThanOrEqualTo(1);
        assertThat(counts.getOrDefault("human in quarantine", 0)).isLessThanOrEqualTo(1);
    }

    private void send(JsonNode row) throws Exception {
        desk.clock().travelTo(java.time.Instant.parse(row.get("receivedAt").stringValue()));
        var answer = http.perform(post("/api/intake/v1/submissions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(OpenFile.payload(row)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(201);
        references.put(
                row.get("id").stringValue(),
                json.readTree(answer.getContentAsString()).get("reference").stringValue());
    }

    private Came came(JsonNode row) {
        return db.sql("select state, case_id, raw, understanding from submission where reference = :reference")
                .param("reference", references.getOrDefault(row.get("id").stringValue(), ""))
                .query((rs, n) -> new Came(
                        rs.getString("state"),
                        rs.getObject("case_id") != null,
                        rs.getBytes("raw"),
                        json.readTree(rs.getString("understanding"))))
                .single();
    }

    private static void compare(JsonNode label, Came came, StringBuilder wrong, Map<String, Integer> counts) {
        var id = label.get("id").stringValue();
        boolean spam = label.get("spam").booleanValue();
        boolean quarantined = came.state.equals("quarantined");
        if (spam && !quarantined) miss(id, "missed spam", "", "", wrong, counts);
        if (!spam && quarantined) miss(id, "human in quarantine", "", "", wrong, counts);
        if (spam) return;
        check(id, "urgency", label.get("urgency").asString(), came, wrong, counts);
        check(id, "disposition", label.get("disposition").asString(), came, wrong, counts);
        check(id, "phoneE164", label.get("phoneE164").asString(""), came, wrong, counts);
        check(id, "mayCall", label.at("/contactAllowed/call").asString(), came, wrong, counts);
        check(id, "mayEmail", label.at("/contactAllowed/email").asString(), came, wrong, counts);
    }

    private static void check(
            String id, String what, String expected, Came came, StringBuilder wrong, Map<String, Integer> counts) {
        var was = came.understanding.path(what).asString("");
        if (!was.equals(expected)) miss(id, what, expected, was, wrong, counts);
    }

    private static void miss(
            String id, String what, String expected, String was, StringBuilder wrong, Map<String, Integer> counts) {
        wrong.append("%s %s expected %s was %s%n".formatted(id, what, expected, was));
        counts.merge(what, 1, Integer::sum);
    }
}
