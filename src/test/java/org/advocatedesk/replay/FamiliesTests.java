package org.advocatedesk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
    @ValueSource(strings = {"open", "own"})
    void isUnderstoodAsPeopleUnderstandIt(String file) throws Exception {
        var said = said(file);
        var gold = gold(file);
        var scores = new Scores(gold, said);
        assertThat(joinedWrongly(gold, said)).as("wrongly joined").isEmpty();
        bars(scores);
    }

    /// Of the families no rule was made from the figures are told, not asserted; but nobody may be harmed.
    @ParameterizedTest
    @ValueSource(strings = {"held-a", "held-b"})
    void harmsNobodyWhoIsNew(String file) throws Exception {
        var said = said(file);
        var gold = gold(file);
        var scores = new Scores(gold, said);
        assertThat(joinedWrongly(gold, said)).as("wrongly joined").isEmpty();
        assertThat(scores.ways(false)).as("forbidden ways left open").isEmpty();
        assertThat(Objects.requireNonNull(scores.spam()).wrong())
                .as("humans in quarantine")
                .isZero();
    }

    private Map<String, JsonNode> said(String file) throws Exception {
        var rows = JsonLines.of(FILES.resolve("submissions-" + file + ".jsonl")).lines().stream()
                .map(SentRow::of)
                .toList();
        return new Families(desk, http, sources, pages, tokens, worker).played(rows);
    }

    private static Map<String, JsonNode> gold(String file) {
        return JsonLines.byId(FILES.resolve("labels-" + file + ".jsonl"));
    }

    private static void bars(Scores scores) {
        var all = String.join("\n", scores.lines());
        var spam = Objects.requireNonNull(scores.spam());
        assertThat(spam.missed()).as("missed spam\n" + all).isLessThanOrEqualTo(1);
        assertThat(spam.wrong()).as("humans in quarantine\n" + all).isLessThanOrEqualTo(1);
        for (var field : List.of("sameCaseAs", "samePersonAs")) {
            assertThat(scores.same(field).missed())
                    .as(field + " missed\n" + all)
                    .isLessThanOrEqualTo(2);
            assertThat(scores.same(field).precision())
                    .as(field + "\n" + all)
                    .isNotNull()
                    .isGreaterThanOrEqualTo(0.7);
            assertThat(scores.lookAlikes(field)).as(all).isZero();
        }
        var urgent = Objects.requireNonNull(scores.urgent());
        assertThat(urgent.missed()).as("urgent missed\n" + all).isLessThanOrEqualTo(2);
        assertThat(urgent.precision()).as(all).isNotNull().isGreaterThanOrEqualTo(0.6);
        assertThat(scores.ways(false)).as("forbidden ways left open").isEmpty();
        assertThat(value("phoneE164", all)).as(all).isGreaterThanOrEqualTo(0.98);
        assertThat(value("timeZone", all)).as(all).isGreaterThanOrEqualTo(0.97);
        assertThat(value("contactAllowed", all)).as(all).isGreaterThanOrEqualTo(0.97);
        assertThat(value("disposition", all)).as(all).isGreaterThanOrEqualTo(0.9);
        assertThat(value("pages", all)).as(all).isGreaterThanOrEqualTo(0.6);
    }

    /// The first figure of a printed line.
    private static double value(String name, String lines) {
        var found = Pattern.compile("(?m)^" + name + " +(?:accuracy|recall@3) +([\\d.]+)")
                .matcher(lines);
        assertThat(found.find()).as(name).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static Set<Pair> joinedWrongly(Map<String, JsonNode> gold, Map<String, JsonNode> said) {
        var joined = new HashSet<>(Pair.all(said, "joinedWith"));
        joined.removeAll(Pair.all(gold, "sameCaseAs"));
        return joined;
    }
}
