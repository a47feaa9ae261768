package org.advocatedesk.intake.door;

import static org.advocatedesk.intake.door.PlainWords.safe;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.advocatedesk.intake.forms.FieldKind;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.intake.forms.FormField;

/// A form's questions as plain HTML, with what was typed and what we ask back; whatever somebody typed is made
/// harmless.
final class PlainFields {
    private static final Map<FieldKind, String> AUTOCOMPLETE = Map.of(
            FieldKind.LINE1, "address-line1",
            FieldKind.LINE2, "address-line2",
            FieldKind.CITY, "address-level2",
            FieldKind.STATE, "address-level1",
            FieldKind.POSTAL_CODE, "postal-code");

    private final PlainWords words;
    private final Optional<SentFields> sent;
    private final Map<String, String> askedBack;
    private boolean focused;

    PlainFields(PlainWords words, Optional<SentFields> sent, Map<String, String> askedBack) {
        this.words = words;
        this.sent = sent;
        this.askedBack = askedBack;
    }

    /// The steps one below the other.
    String of(FormBody body) {
        return body.steps().stream()
                .map(step -> step(step, body.steps().size() > 1))
                .collect(Collectors.joining("\n"));
    }

    private String step(FormBody.Step step, boolean framed) {
        var fields = step.fields().stream().map(this::field).collect(Collectors.joining("\n"));
        if (!framed) return fields;
        var title = words.of(step.title());
        return "<fieldset>" + (title.isEmpty() ? "" : "<legend>" + title + "</legend>") + fields + "</fieldset>";
    }

    private String field(FormField field) {
        var required = field.required() ? " required" : "";
        return switch (field.kind()) {
            case NAME ->
                input("contact.firstName", words.of("firstName"), "autocomplete=\"given-name\"" + required)
                        + input("contact.lastName", words.of("lastName"), "autocomplete=\"family-name\"");
            case REACH -> phone(words.of("phone"), "") + email(words.of("email"), "");
            case PHONE -> phone(label(field), required);
            case EMAIL -> email(label(field), required);
            case PATIENT ->
                input("patient.firstName", words.of("theirFirstName"), "autocomplete=\"off\"")
                        + input("patient.lastName", words.of("theirLastName"), "autocomplete=\"off\"");
            case MESSAGE, LONG_TEXT -> area(name(field), label(field), required);
            case SEVERAL -> several(field);
            case DATE -> input(name(field), label(field), "type=\"date\"" + required);
            default -> field.choices().isEmpty() ? line(field, required) : choice(field, required);
        };
    }

    private static String name(FormField field) {
        return field.kind().isOwn()
                ? "answers." + field.id()
                : field.kind().names().getFirst();
    }

    private String label(FormField field) {
        var help = words.of(field.help());
        return words.of(field.label()) + (help.isEmpty() ? "" : " <small>" + help + "</small>");
    }

    private String phone(String label, String required) {
        return input("contact.phone", label, "type=\"tel\" autocomplete=\"tel\"" + required);
    }

    private String email(String label, String required) {
        return input("contact.email", label, "type=\"text\" inputmode=\"email\" autocomplete=\"email\"" + required);
    }

    private String line(FormField field, String required) {
        var complete = AUTOCOMPLETE.get(field.kind());
        return input(
                name(field), label(field), "autocomplete=\"" + (complete == null ? "off" : complete) + "\"" + required);
    }

    private String input(String name, String label, String attributes) {
        return "<label>%s <input name=\"%s\" %s maxlength=\"200\" value=\"%s\"%s></label>%s\n"
                .formatted(label, safe(name), attributes, safe(typed(name)), described(name), question(name));
    }

    private String area(String name, String label, String required) {
        return "<label>%s <textarea name=\"%s\" rows=\"5\" maxlength=\"8000\"%s>%s</textarea></label>\n"
                .formatted(label, safe(name), required, safe(typed(name)));
    }

    private String choice(FormField field, String required) {
        var name = name(field);
        var options = field.choices().stream()
                .map(choice -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                safe(choice.sent()),
                                choice.sent().equals(typed(name)) ? " selected" : "",
                                words.of(choice.label())))
                .collect(Collectors.joining());
        return "<label>%s <select name=\"%s\"%s><option value=\"\">%s</option>%s</select></label>\n"
                .formatted(label(field), safe(name), required, words.of("choose"), options);
    }

    private String several(FormField field) {
        var chosen = ", " + typed(name(field)) + ", ";
        var boxes = field.choices().stream()
                .map(choice ->
                        "<label class=\"box\"><input type=\"checkbox\" name=\"%s\" value=\"%s\"%s> <span>%s</span></label>"
                                .formatted(
                                        safe(name(field)),
                                        safe(choice.sent()),
                                        chosen.contains(", " + choice.sent() + ", ") ? " checked" : "",
                                        words.of(choice.label())))
                .collect(Collectors.joining("\n"));
        return "<fieldset><legend>" + label(field) + "</legend>" + boxes + "</fieldset>\n";
    }

    private String typed(String name) {
        return sent.map(fields -> fields.text(name)).orElse("");
    }

    /// A question stands below its field, which is described by it; the first one has the focus.
    private String described(String name) {
        if (!askedBack.containsKey(name)) return "";
        var focus = focused ? "" : " autofocus";
        focused = true;
        return " aria-invalid=\"true\" aria-describedby=\"" + id(name) + "\"" + focus;
    }

    private String question(String name) {
        var asked = askedBack.get(name);
        return asked == null ? "" : "<p class=\"wrong\" id=\"" + id(name) + "\">" + words.of(asked) + "</p>";
    }

    private static String id(String name) {
        return name.replace('.', '-') + "-asked";
    }
}
