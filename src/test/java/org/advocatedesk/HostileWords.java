package org.advocatedesk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What somebody may write to make a screen run it, in every field a visitor can fill in.
public final class HostileWords {
    public static final String MARK = "adXss";
    static final List<String> ALL = List.of(
            "<script>adXss(1)</script>",
            "\"><img src=x onerror=adXss(2)>",
            "' autofocus onfocus=adXss(3) x='",
            "</title></textarea></style><svg onload=adXss(4)>",
            "<a href=\"javascript:adXss(5)\">here</a>",
            "<iframe srcdoc=\"&lt;script&gt;adXss(6)&lt;/script&gt;\"></iframe>",
            "&lt;img src=x onerror=adXss(7)&gt;",
            "${html`<img src=x onerror=adXss(8)>`}",
            "{{organization}}<b>adXss(9)</b>",
            "javascript:adXss(10)",
            "data:text/html,<script>adXss(11)</script>",
            "=HYPERLINK(\"https://adXss(12).example\",\"Open\")",
            "Robert'; drop table submission; select 'adXss(13)' --",
            "{{constructor.constructor('adXss(14)')()}} ${7*7} <%= adXss(14) %>",
            "\u202eevil\u202c adXss(15) \u200f\u05d0",
            "adXss(16)\r\nBcc: everybody@example.com\r\n\r\nadXss");

    private static final List<String> ADDRESSES =
            List.of("javascript:adXss(20)", "https://mesohope.example/\"><script>adXss(21)</script>", "//adXss(22)");

    private HostileWords() {}

    /// One submission for each, with it in every field; each from another number, so that each opens a family.
    public static List<String> submissions() {
        var json = JsonMapper.builder().build();
        return IntStream.range(0, ALL.size())
                .mapToObj(i -> json.writeValueAsString(submission(ALL.get(i), i)))
                .toList();
    }

    private static Map<String, Object> submission(String words, int n) {
        var place = ADDRESSES.get(n % ADDRESSES.size());
        return Map.of(
                "type",
                n % 2 == 0 ? "case_review" : "resource_kit",
                "contact",
                Map.of(
                        "firstName",
                        words,
                        "lastName",
                        "Oakes " + words,
                        "phone",
                        "(419) 555-01%02d".formatted(10 + n),
                        "email",
                        "oakes%d@example.com".formatted(n),
                        "bestTime",
                        words),
                "address",
                Map.of("line1", words, "line2", words, "city", words, "state", "OH", "postalCode", "43604"),
                "patient",
                Map.of(
                        "relationship", n % 3 == 0 ? words : "spouse",
                        "firstName", words,
                        "lastName", words,
                        "diagnosis", words,
                        "stage", words,
                        "diagnosisDate", words),
                "exposure",
                Map.of("veteran", true, "branch", words, "occupation", words, "employers", words, "years", words),
                "message",
                "My husband has mesothelioma and came home with hospice. " + words,
                "consent",
                Map.of("given", true, "text", words),
                "source",
                Map.of("pageUrl", place, "referrer", place, "utmSource", words, "utmCampaign", words));
    }

    /// The plain form's fields, filled in with these words, but nothing to answer to.
    static String plainForm(String words) {
        return Stream.of(
                        "once",
                        "type",
                        "contact.firstName",
                        "contact.lastName",
                        "patient.relationship",
                        "patient.firstName",
                        "patient.diagnosis",
                        "consent.text",
                        "organization",
                        "said",
                        "title")
                .map(name -> name + "=" + java.net.URLEncoder.encode(words, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
