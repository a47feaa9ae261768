package org.advocatedesk.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SentenceShapesTests {
    private static List<String> heard(String kind, String said) {
        var rules = JsonMapper.builder().build().readValue(Wordings.shipped(kind), WordRules.class);
        return new Wording(rules)
                .hits(new Folded(said)).stream().map(Wording.Hit::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please don't ever call this house.",
                "I would rather you wrote to me than phoned.",
                "do not use the telephone number, it belongs to my boss",
                "text only pls",
                "Nobody is to call me.",
                "Prefiero que no me llamen",
                "por favor escríbanme, no me marquen al celular",
                "My hearing is gone so calls are no good, write",
                "Send it by post. I want neither calls nor e-mails."
            })
    void aRefusalOfCallsIsHeardInAnyShape(String said) {
        assertThat(heard(Wordings.PERMISSION, said)).contains("refuse-call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop all contact with me and my family",
                "take my name off of everything you have",
                "stop",
                "OPT OUT",
                "no me vuelvan a contactar",
                "bórrenme de su lista"
            })
    void aRefusalOfEverythingIsHeardInAnyShape(String said) {
        assertThat(heard(Wordings.PERMISSION, said)).contains("refuse-all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not know who to call",
                "nobody ever called me back",
                "Don't hesitate to call",
                "they took me off chemo last week",
                "Please call before noon, do not call after 8pm",
                "he stopped the treatment, call me",
                "no me han llamado todavía",
                "no duden en llamarme",
                "my lawyer does not return my calls",
                "We can not call long distance, call us please",
                "Do I have to quit work? call me",
                "I have no phone number at present",
                "no contact with my brother for years"
            })
    void whatOnlySoundsLikeARefusalIsNone(String said) {
        assertThat(heard(Wordings.PERMISSION, said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I think about ending it.",
                "He told the nurse he is suicidal",
                "They gave my husband days.",
                "hes got maybe 10 days the nurse says",
                "they put him on a machine to breathe for him",
                "She spit up some blood this morning",
                "Se está ahogando y la doctora no contesta",
                "can't swallow or keep water down since yesterday",
                "new numbness in both legs, cannot walk since yesterday"
            })
    void whatCannotWaitIsHeard(String said) {
        assertThat(heard(Wordings.URGENCY, said)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It would be suicidal to skip the treatment, right?",
                "no fever now, chemo went fine",
                "I am a retired ICU nurse with questions about chemo"
            })
    void whatOnlySoundsUrgentIsNot(String said) {
        assertThat(heard(Wordings.URGENCY, said)).isEmpty();
    }

    /// The demonstration rings its families: none of them may have asked not to be rung.
    @ParameterizedTest
    @ValueSource(strings = {"stories.txt", "stories-es.txt"})
    void noFamilyOfTheDemonstrationRefusesTheCallsItGets(String file) throws IOException {
        try (var told = getClass().getResourceAsStream("/demo/world/" + file)) {
            var lines = new String(told.readAllBytes(), StandardCharsets.UTF_8).lines();
            assertThat(lines)
                    .allSatisfy(line -> assertThat(heard(Wordings.PERMISSION, line))
                            .as(line)
                            .noneMatch(name -> name.startsWith("refuse")));
        }
    }
}
