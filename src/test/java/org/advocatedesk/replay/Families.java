package org.advocatedesk.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.pages.PageDesk;
import org.advocatedesk.staff.ApiTokens;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Scope;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// Plays a file of submissions through the doors of the test's desk.
record Families(
        Fixtures desk, MockMvc http, SourceDesk sources, PageDesk pages, ApiTokens tokens, UnderstandingWorker worker) {
    private static final Path PAGES = Path.of("src", "main", "resources", "demo", "pages");

    /// One line of the result for each row, by id.
    Map<String, JsonNode> played(List<SentRow> rows) throws Exception {
        desk.as(Role.MANAGER, () -> pages.importFolder(PAGES));
        var token = desk.as(Role.ADMIN, () -> tokens.create("a program", java.util.Set.of(Scope.INTAKE_READ)));
        var keys = new LinkedHashMap<String, String>();
        var references = new LinkedHashMap<String, String>();
        for (var row : rows) {
            row.receivedAt().ifPresent(desk.clock()::travelTo);
            references.put(row.id(), sent(keys.computeIfAbsent(row.channel(), this::live), row));
            worker.understandWaiting();
        }
        var outcome = new Outcome();
        for (var row : rows) outcome.add(row.id(), read(token, String.valueOf(references.get(row.id()))));
        var lines = new ArrayList<JsonNode>();
        for (var row : rows) lines.add(JsonLines.JSON.valueToTree(outcome.line(row.id(), null)));
        return JsonLines.byId(lines);
    }

    private String live(String channel) {
        return desk.as(Role.MANAGER, () -> {
            var opened = sources.open(channel, channel);
            sources.goLive(opened.id());
            return opened.key();
        });
    }

    private String sent(String key, SentRow row) throws Exception {
        var answer = http.perform(post("/api/intake/v1/sources/" + key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(row.body()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(201);
        return JsonLines.JSON
                .readTree(answer.getContentAsString())
                .get("reference")
                .stringValue();
    }

    private JsonNode read(String token, String reference) throws Exception {
        return JsonLines.JSON.readTree(
                http.perform(get("/api/v1/submissions/" + reference).header("Authorization", "Bearer " + token))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
