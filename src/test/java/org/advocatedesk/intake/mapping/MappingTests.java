package org.advocatedesk.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.understanding.Submitted;
import org.junit.jupiter.api.Test;

class MappingTests {
    private static SentFields json(String body) throws Exception {
        return SentFields.parse(body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static Mapping pairs(Object... theirsAndOurs) {
        var pairs = new java.util.ArrayList<Mapping.Pair>();
        for (int i = 0; i < theirsAndOurs.length; i += 2)
            pairs.add(new Mapping.Pair((String) theirsAndOurs[i], (OurField) theirsAndOurs[i + 1]));
        return new Mapping(pairs, Map.of(), List.of());
    }

    @Test
    void theirNamesAreBroughtToOursHoweverDeepTheyStand() throws Exception {
        var sent = json("""
                {"visitor": {"name": "Maria de la Cruz", "tel": "419 555 0132"},
                 "answers": [{"question": "Where are you?", "answer": "Toledo, OH 43604"}],
                 "chat": [{"from": "Maria", "text": "is anyone there"}, {"from": "bot", "text": "yes"}]}""");
        assertThat(sent.flat())
                .containsEntry("visitor.name", "Maria de la Cruz")
                .containsEntry("answers[Where are you?]", "Toledo, OH 43604")
                .containsEntry("chat", "Maria: is anyone there\nbot: yes");
        var read = Submitted.read(pairs(
                        "visitor.name", OurField.NAME,
                        "visitor.tel", OurField.PHONE,
                        "answers[Where are you?]", OurField.ADDRESS,
                        "chat", OurField.MESSAGE)
                .read(sent));
        assertThat(read.writer().givenName()).isEqualTo("Maria");
        assertThat(read.writer().familyName()).isEqualTo("de la Cruz");
        assertThat(read.address().city()).isEqualTo("Toledo");
        assertThat(read.address().postalCode()).isEqualTo("43604");
        assertThat(read.message()).startsWith("Maria: is anyone there");
    }

    @Test
    void severalOfTheirsMakeOneOfOursInOrder() throws Exception {
        var read = Submitted.read(
                pairs("b", OurField.MESSAGE, "a", OurField.MESSAGE).read(json("{\"a\":\"second\",\"b\":\"first\"}")));
        assertThat(read.message()).isEqualTo("first\nsecond");
    }

    @Test
    void whatNobodyNamedStaysVisibleAndIsHeard() throws Exception {
        var read = Submitted.read(
                pairs("n", OurField.NAME)
                        .read(
                                json(
                                        "{\"n\":\"Ann Poole\",\"extra\":\"call 419 555 0132, but do not e-mail\",\"form_id\":\"77\"}")));
        assertThat(read.others()).containsKeys("extra", "form_id");
        assertThat(read.heard()).contains("419 555 0132").doesNotContain("77");
    }

    @Test
    void whatIsLeftOutSaysNothingAndWhatIsAlwaysTheSameIsAdded() throws Exception {
        var mapping = new Mapping(
                List.of(new Mapping.Pair("n", OurField.NAME)), Map.of(OurField.TYPE, "case_review"), List.of("noise"));
        var read = Submitted.read(mapping.read(json("{\"n\":\"Ann Poole\",\"noise\":\"call me never\"}")));
        assertThat(read.type()).isEqualTo("case_review");
        assertThat(read.heard()).isEmpty();
    }

    @Test
    void aBoxOfAnotherFormCountsByItsWords() throws Exception {
        assertThat(box("I agree to be called at this number.")).isTrue();
        assertThat(box("1")).isTrue();
        assertThat(box("Do not call me")).isFalse();
        assertThat(box("no")).isFalse();
        assertThat(box("maybe later")).isNull();
        assertThat(box("")).isNull();
    }

    private static @org.jspecify.annotations.Nullable Boolean box(String words) throws Exception {
        return Submitted.read(pairs("box", OurField.CONSENT).read(SentFields.of(Map.of("box", words))))
                .consent()
                .given();
    }

    @Test
    void aDaughterIsAskedAboutUnlessTheFieldTellsWhoIsWho() throws Exception {
        assertThat(relation("relationship_to_patient", "Daughter")).isEqualTo("parent");
        assertThat(relation("relationship", "Daughter")).isEmpty();
        assertThat(relation("relationship", "Wife")).isEqualTo("spouse");
    }

    private static String relation(String name, String words) {
        return Submitted.read(pairs(name, OurField.RELATION).read(SentFields.of(Map.of(name, words))))
                .patient()
                .relationship();
    }

    @Test
    void whoeverUsesOurNamesIsUnderstoodWithoutBeingTold() throws Exception {
        var read = Submitted.read(
                pairs("n", OurField.NAME).read(json("{\"n\":\"Ann Poole\",\"contact\":{\"phone\":\"419 555 0132\"}}")));
        assertThat(read.writer().phone()).isEqualTo("419 555 0132");
        assertThat(read.others()).isEmpty();
    }
}
