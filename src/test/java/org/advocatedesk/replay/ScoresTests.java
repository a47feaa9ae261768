package org.advocatedesk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScoresTests {
    private static final Path HAND = Path.of("src", "test", "resources", "replay");

    @Test
    void theArithmeticOfASmallHandMadeFile() {
        var scores = new Scores(
                JsonLines.byId(HAND.resolve("hand-labels.jsonl")), JsonLines.byId(HAND.resolve("hand-said.jsonl")));
        assertThat(scores.lines())
                .containsExactly(
                        "rows: 5 labelled, 4 predicted, 1 unknown ids",
                        "spam            precision 0.500  recall 1.000  f1 0.667  (tp 1 fp 1 fn 0)",
                        "anyDuplicate    precision 0.500  recall 1.000  f1 0.667  (tp 1 fp 1 fn 0)",
                        "sameCaseAs      precision 0.500  recall 1.000  f1 0.667  (tp 1 fp 1 fn 0)  look-alikes merged 1/1",
                        "samePersonAs    precision   n/a  recall 0.000  f1   n/a  (tp 0 fp 0 fn 1)  look-alikes merged 0/1",
                        "urgent          precision 0.500  recall 1.000  f1 0.667  (tp 1 fp 1 fn 0)",
                        "timeZone        accuracy  0.500  (2/4)  where known 0.333  null where unknown 1/1  wrong guesses 1  same name 0.250",
                        "phoneE164       accuracy  0.600  (3/5)",
                        "state           accuracy  0.250  (1/4)",
                        "contactAllowed  accuracy  0.500  (4/8)  forbidden ways not blocked 3/3",
                        "urgency         accuracy  0.500  (2/4)",
                        "disposition     accuracy  0.600  (3/5)",
                        "pages           recall@3  0.333  first is relevant 0.500  (of 2)");
    }

    @Test
    void whatPeopleSaidScoresInFull() {
        var gold = JsonLines.byId(Path.of("src", "test", "resources", "intake", "labels-open.jsonl"));
        assertThat(new Scores(gold, gold).lines().toString())
                .doesNotContain("n/a")
                .contains("spam            precision 1.000  recall 1.000")
                .contains("recall@3  1.000");
    }

    @Test
    void aFieldThatNoRowCarriesIsNotScored() {
        var gold = JsonLines.byId(HAND.resolve("hand-labels.jsonl"));
        assertThat(new Scores(gold, Map.of("a", row("{\"id\":\"a\"}"))).lines())
                .hasSize(13)
                .filteredOn(line -> line.endsWith("n/a"))
                .hasSize(12);
    }

    @Test
    void whatIsNoZoneIsWrongAndNoFailure() {
        for (var zone : List.of("\"Mars/Olympus\"", "\"\"", "5", "[\"x\"]"))
            assertThat(SameClockAllYear.holds(row("\"America/New_York\""), row(zone)))
                    .isFalse();
        assertThat(SameClockAllYear.holds(row("\"America/Detroit\""), row("\"America/New_York\"")))
                .isTrue();
        assertThat(SameClockAllYear.holds(row("\"America/Phoenix\""), row("\"America/Denver\"")))
                .isFalse();
    }

    @Test
    void halvesGoToTheEvenDigitOfTheExactValue() {
        assertThat(Share.words(1 / 16.0)).isEqualTo("0.062");
        assertThat(Share.words(3 / 16.0)).isEqualTo("0.188");
        assertThat(Share.words(0.0005)).isEqualTo("0.001");
        assertThat(Share.words(1.0)).isEqualTo("1.000");
    }

    private static JsonNode row(String json) {
        return JsonLines.JSON.readTree(json);
    }
}
