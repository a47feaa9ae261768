package org.advocatedesk.intake.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.advocatedesk.shared.Refusal;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The document a form is kept as.
public final class FormJson {
    static final int LONGEST = 60_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FormJson() {}

    /// Refuses what is no form.
    public static FormBody read(String document) {
        try {
            var body = JSON.readValue(document, FormBody.class);
            if (body == null
                    || body.kind() == null
                    || body.fields().anyMatch(field -> field.kind() == null || field.id() == null))
                throw new Refusal("This is no form: say its kind, and the kind of each field.");
            return body;
        } catch (JacksonException unreadable) {
            throw new Refusal("This is no form that can be read.");
        }
    }

    public static String write(FormBody body) {
        var document = JSON.writeValueAsString(body);
        if (document.length() > LONGEST)
            throw new Refusal("This form has become too long. Remove a question or shorten its words.");
        return document;
    }

    /// The form of a kind as it comes with the product.
    public static FormBody shipped(FormKind kind) {
        return read(resource(kind.slug()));
    }

    /// What a field of a kind says to begin with.
    public static FormField begun(FieldKind kind, String id) {
        for (var field : JSON.readValue(resource("fields"), FormField[].class))
            if (field.kind() == kind)
                return new FormField(id, kind, field.label(), field.help(), field.required(), field.choices());
        return new FormField(id, kind, Words.NONE, Words.NONE, false, java.util.List.of());
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("intake/forms/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }
}
