package org.advocatedesk.intake.door;

import static org.advocatedesk.intake.door.PlainWords.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.intake.FormFacts;
import org.advocatedesk.intake.forms.PublishedForms.Published;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The plain form's HTML, rendered from the same record as the embedded one.
final class PlainForm {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String FRAME = read("plain-form.html");

    private final PlainWords words;
    private final String organization;
    private final String phone;
    private final String crisis;

    PlainForm(FormFacts.Facts now, String language) {
        phone = now.phone() == null ? "" : now.phone();
        crisis = now.crisisLine() == null || now.crisisLine().isBlank() ? "988" : now.crisisLine();
        var named = now.organization();
        organization = named == null || named.isBlank() ? new PlainWords(language, Map.of()).of("advocates") : named;
        words = new PlainWords(language, Map.of("organization", organization, "phone", phone));
    }

    PlainWords words() {
        return words;
    }

    static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .body(page);
    }

    /// What we say to what was sent: words above the form, and questions beside fields, by the field's name.
    record Said(String words, Map<String, String> beside) {
        static final Said NOTHING = new Said("", Map.of());
    }

    /// `once` is the key under which one filling counts once.
    String questions(Published form, String once, Optional<SentFields> sent, Said said) {
        var body = form.body();
        var page = new StringBuilder("<h1>" + words.of(body.title()) + "</h1>\n");
        page.append("<p class=\"lead\">").append(words.of(body.lead())).append("</p>\n");
        if (!said.words().isEmpty())
            page.append("<p class=\"said\" role=\"alert\">")
                    .append(safe(said.words()))
                    .append("</p>\n");
        page.append("<form method=\"post\" action=\"/forms/%s?lang=%s\" accept-charset=\"utf-8\">\n"
                .formatted(form.slug(), words.language()));
        page.append(hidden(form, once, said));
        page.append(new PlainFields(words, sent, said.beside()).of(body));
        page.append(consent(form, sent));
        page.append("<button>").append(words.of(body.button())).append("</button>\n</form>\n");
        page.append("<p class=\"after\">")
                .append(words.of(body.foot()))
                .append(' ')
                .append(talk())
                .append("</p>\n");
        return framed(words.of(body.title()), page + otherLanguage(form));
    }

    private String hidden(Published form, String once, Said said) {
        return hidden("type", form.body().kind().word())
                + hidden("form.id", form.slug())
                + hidden("form.version", String.valueOf(form.number()))
                + hidden("locale", words.language())
                + hidden("asked", said.beside().isEmpty() ? "" : "yes")
                + hidden("once", once)
                + hidden("consent.text", words.raw(form.body().consent()))
                + "<p class=\"trap\" aria-hidden=\"true\"><label>" + words.of("leaveEmpty")
                + " <input name=\"website\" tabindex=\"-1\" autocomplete=\"off\"></label></p>\n";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + safe(value) + "\">\n";
    }

    /// Never ticked beforehand; what they ticked stays so.
    private String consent(Published form, Optional<SentFields> sent) {
        boolean ticked = sent.map(fields -> Boolean.TRUE.equals(fields.yesOrNo("consent.given")))
                .orElse(false);
        return "<label class=\"agree\"><input type=\"checkbox\" name=\"consent.given\"%s value=\"true\"> <span>%s</span></label>\n"
                .formatted(ticked ? " checked" : "", words.of(form.body().consent()));
    }

    private String otherLanguage(Published form) {
        var other = words.language().equals("es") ? "en" : "es";
        return "<p class=\"after\"><a href=\"/forms/%s?lang=%s\" lang=\"%s\" hreflang=\"%s\">%s</a></p>\n"
                .formatted(form.slug(), other, other, other, words.of("other"));
    }

    String thanks(String reference) {
        return framed(
                words.of("thankYou"),
                "<h1>" + words.of("thankYou") + "</h1>\n<p class=\"ref\">" + words.of("reference") + " <b>"
                        + safe(reference)
                        + "</b></p>\n<p>" + words.of("next") + "</p>\n<p>" + words.of("promiseNothing") + "</p>\n"
                        + "<p class=\"crisis\"><b>" + words.of("crisis") + "</b> " + words.of("crisisCall") + " "
                        + tel(crisis)
                        + words.of("crisisText") + " <b>911</b>.</p>\n<p class=\"after\">" + talk() + "</p>\n");
    }

    String nothingHere() {
        return framed(
                words.of("nothingHere"),
                "<h1>" + words.of("nothingHere") + "</h1><p><a href=\"/forms/free-case-review\">"
                        + words.of("tryInstead") + "</a></p>");
    }

    private String talk() {
        return phone.isBlank() ? "" : words.of("talk") + " " + tel(phone);
    }

    private static String tel(String number) {
        return "<a href=\"tel:" + number.replaceAll("[^+\\d]", "") + "\"><b>" + safe(number) + "</b></a>";
    }

    private String framed(String title, String content) {
        return FRAME.replace("{{lang}}", words.language())
                .replace("{{title}}", title)
                .replace("{{organization}}", safe(organization))
                .replace("{{content}}", content);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("intake/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }
}
