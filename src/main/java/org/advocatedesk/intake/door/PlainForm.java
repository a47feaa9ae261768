package org.advocatedesk.intake.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.advocatedesk.intake.FormFacts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/// The plain form's HTML; whatever somebody typed is made harmless before it is shown again.
final class PlainForm {
    private static final Pattern GAP = Pattern.compile("\\{\\{([\\w.]+)}}");
    private static final String CONSENT =
            " may call, text or e-mail me about my request. I can get help without ticking this, and say stop at any time.";
    private static final Set<String> WHO = Set.of("self", "spouse", "parent", "other");
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private PlainForm() {}

    /// Which form, what it sends as its type, its title, and the key under which one filling counts once.
    record Asking(String form, String type, String title, String once) {}

    static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .body(page);
    }

    /// What we say to what was sent: words above the form, and questions beside fields, by the field's name.
    record Said(String words, Map<String, String> beside) {}

    static String questions(FormFacts facts, Asking asking, Optional<SentFields> sent, Said said) {
        Map<String, String> gaps = about(facts);
        gaps.put("form", asking.form());
        gaps.put("type", asking.type());
        gaps.put("title", asking.title());
        gaps.put("once", asking.once());
        gaps.put("consent", gaps.get("organization") + CONSENT);
        gaps.put("asked", said.beside().isEmpty() ? "" : "yes");
        var above = said.words().isEmpty()
                ? ""
                : "<p class=\"said\" role=\"alert\">" + HtmlUtils.htmlEscape(said.words()) + "</p>";
        var html = chosen(read("plain-questions.html").replace("{{said}}", above), sent);
        return framed(facts, asking.title(), fill(asked(html, said.beside()), gaps, sent));
    }

    /// A question stands below its field, which is described by it; the first one has the focus.
    private static String asked(String html, Map<String, String> beside) {
        var first = true;
        for (var field : List.of("contact.phone", "contact.email")) {
            var words = beside.get(field);
            var id = field.replace('.', '-') + "-asked";
            html = html.replace("{{asked " + field + "}}", words == null ? "" : question(id, words))
                    .replace("{{about " + field + "}}", words == null ? "" : described(id, first));
            if (words != null) first = false;
        }
        return html;
    }

    private static String question(String id, String words) {
        return "<p class=\"wrong\" id=\"" + id + "\">" + HtmlUtils.htmlEscape(words) + "</p>";
    }

    private static String described(String id, boolean first) {
        return " aria-invalid=\"true\" aria-describedby=\"" + id + "\"" + (first ? " autofocus" : "");
    }

    /// What they chose and ticked stays so.
    private static String chosen(String html, Optional<SentFields> sent) {
        if (sent.isEmpty()) return html;
        var ill = sent.get().text("patient.relationship");
        if (WHO.contains(ill))
            html = html.replace("<option value=\"" + ill + "\">", "<option value=\"" + ill + "\" selected>");
        return Boolean.TRUE.equals(sent.get().yesOrNo("consent.given"))
                ? html.replace("name=\"consent.given\"", "name=\"consent.given\" checked")
                : html;
    }

    static String thanks(FormFacts facts, String reference) {
        Map<String, String> gaps = about(facts);
        gaps.put("reference", reference);
        return framed(facts, "Thank you", fill(read("plain-thanks.html"), gaps, Optional.empty()));
    }

    static String nothingHere(FormFacts facts) {
        return framed(
                facts,
                "No such form",
                "<h1>There is no form here</h1><p>Try <a href=\"/forms/free-case-review\">the free case review</a>.</p>");
    }

    private static String framed(FormFacts facts, String title, String content) {
        Map<String, String> gaps = about(facts);
        gaps.put("title", title);
        var frame = fill(read("plain-form.html").replace("{{content}}", "\0"), gaps, Optional.empty());
        return frame.replace("\0", content);
    }

    private static Map<String, String> about(FormFacts facts) {
        var now = facts.now();
        var phone = now.phone() == null ? "" : now.phone();
        var gaps = new HashMap<String, String>();
        gaps.put("organization", now.organization() == null ? "Our advocates" : now.organization());
        gaps.put("phone", phone);
        gaps.put("tel", phone.replaceAll("[^+\\d]", ""));
        gaps.put("crisis", now.crisisLine() == null || now.crisisLine().isBlank() ? "988" : now.crisisLine());
        return gaps;
    }

    /// Ours first, then what they had typed; everything escaped.
    private static String fill(String html, Map<String, String> gaps, Optional<SentFields> sent) {
        return GAP.matcher(html).replaceAll(gap -> {
            var typed = sent.map(fields -> fields.text(gap.group(1))).orElse("");
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(gaps.getOrDefault(gap.group(1), typed)));
        });
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("intake/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }
}
