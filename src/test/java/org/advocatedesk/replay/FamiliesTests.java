package org.advocatedesk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.pages.PageDesk;
import org.advocatedesk.staff.ApiTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@DatabaseTest
class FamiliesTests {
    private static final Path FILES = Path.of("src", "test", "resources", "intake");

    @Autowired
    Fixtures desk;

    @Autowired
    MockMvc http;

    @Autowired
    SourceDesk sources;

    @Autowired
    PageDesk pages;

    @Autowired
    ApiTokens tokens;

    @Autowired
    UnderstandingWorker worker;

    @ParameterizedTest
    @ValueSource(strings = {"open"})
    void isUnderstoodAsPeopleUnderstandIt(String file) throws Exception {
        var rows = JsonLines.of(FILES.resolve("submissions-" + file + ".jsonl")).lines().stream()
                .map(SentRow::of)
                .toList();
        var said = new Families(desk, http, sources, pages, tokens, worker).played(rows);
        var gold = JsonLines.byId(FILES.resolve("labels-" + file + ".jsonl"));
        var scores = new Scores(gold, said);
        System.out.println(String.join("\n", scores.lines()));
        bars(scores, gold, said);
    }

    private static void bars(Scores scores, Map<String, JsonNode> gold, Map<String, JsonNode> said) {
        var spam = Objects.requireNonNull(scores.spam());
        assertThat(spam.missed()).as("missed spam").isLessThanOrEqualTo(1);
    }
}
