package org.advocatedesk.intake.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.door.SentFields.Unparseable;
import tools.jackson.databind.json.JsonMapper;

/// Whatever bytes arrive: they are read or refused with a word, and what is read is kept whole.
class ParserPropertyTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(tries = 2_000)
    @Label("any bytes under any content type are read or refused, never more")
    void anyBytesAreReadOrRefused(@ForAll byte[] raw, @ForAll("types") String type) {
        try {
            assertThat(Normalised.of(Submitted.read(SentFields.parse(raw, type))))
                    .isNotNull();
        } catch (Unparseable refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 1_000)
    @Label("any words in every field of a JSON object are read without harm")
    void anyWordsInEveryFieldAreRead(@ForAll("hostile") String words) throws Unparseable {
        var body = JSON.writeValueAsBytes(Map.of(
                "type", words,
                "contact",
                        Map.of(
                                "firstName",
                                words,
                                "lastName",
                                words,
                                "phone",
                                words,
                                "email",
                                words,
                                "bestTime",
                                words),
                "address", Map.of("line1", words, "city", words, "state", words, "postalCode", words),
                "patient", Map.of("relationship", words, "firstName", words, "diagnosis", words, "dateOfDeath", words),
                "message", words,
                "consent", Map.of("given", words, "text", words),
                "locale", words));
        var read = Submitted.read(SentFields.parse(body, "application/json"));
        assertThat(Normalised.of(read)).isNotNull();
        assertThat(read.message()).doesNotContain("\0");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(read.message()))
                .isTrue();
    }

    @Property(tries = 500)
    @Label("plain words of a message come out as they went in")
    void plainWordsAreKept(@ForAll("plain") String words) throws Unparseable {
        var body = JSON.writeValueAsBytes(Map.of("message", words));
        assertThat(Submitted.read(SentFields.parse(body, "application/json")).message())
                .isEqualTo(words.strip());
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(
                "application/json",
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=none",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "text/plain",
                "");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(400),
                Arbitraries.of(
                        "\0",
                        "\ud800",
                        "\u202eevil",
                        "=1+1",
                        "{{7*7}}",
                        "${7*7}",
                        "' or 1=1 --",
                        "<script>alert(1)</script>",
                        "9".repeat(5_000),
                        "a@".repeat(2_000),
                        "((((".repeat(2_000),
                        "419 ".repeat(2_000),
                        "-".repeat(9_000)));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u00a1', '\u02af')
                .withChars(' ')
                .ofMaxLength(300);
    }
}
