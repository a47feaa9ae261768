package org.advocatedesk.intake.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.intake.forms.Words;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the plain form says by itself, in the visitor's language; everything it gives out is safe in HTML.
final class PlainWords {
    private static final Map<String, Map<String, String>> ALL = read();

    private final String language;
    private final Map<String, String> about;

    /// `about` fills the gaps: who we are, our number.
    PlainWords(String language, Map<String, String> about) {
        this.language = language;
        this.about = about;
    }

    String language() {
        return language;
    }

    String of(String name) {
        return safe(found(name).orElse(""));
    }

    /// What went wrong, by the status we answer with.
    Optional<String> problem(int status) {
        return found(String.valueOf(status));
    }

    String notThrough() {
        return found("notThrough").orElse("");
    }

    /// Of a form's own text, its gaps filled.
    String of(Words text) {
        return safe(raw(text));
    }

    String raw(Words text) {
        var words = text.in(language);
        for (var gap : about.entrySet()) words = words.replace("{" + gap.getKey() + "}", gap.getValue());
        return words;
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private Optional<String> found(String name) {
        return Optional.ofNullable(ALL.getOrDefault(language, Map.of()).get(name));
    }

    private static Map<String, Map<String, String>> read() {
        try {
            var file = new ClassPathResource("intake/forms/plain.json").getContentAsString(StandardCharsets.UTF_8);
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }
}
