package org.advocatedesk.intake.confirmation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.advocatedesk.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/// The words of the confirmation in both languages, and whether it is sent at all. Gaps in braces are filled for each
/// family.
public record ConfirmationTexts(boolean send, Text en, Text es) {
    public static final String KIND = "intake-confirmation";

    static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    static final Set<String> GAPS = Set.of("hello", "organization", "reference", "next", "phone", "crisis");
    private static final int LONGEST_SUBJECT = 150, LONGEST_BODY = 6000;

    /// One language's subject and body.
    public record Text(String subject, String body) {}

    Text in(String language) {
        return language.equals("es") ? es : en;
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /// Refuses words that would leave a family without its reference, or with a gap nobody fills.
    public void check() {
        Map.of("English", en, "Spanish", es).forEach(ConfirmationTexts::check);
    }

    private static void check(String language, Text text) {
        if (text.subject().isBlank() || text.body().isBlank())
            throw new Refusal("Write a subject and a text in " + language + ".");
        if (text.subject().length() > LONGEST_SUBJECT || text.subject().lines().count() > 1)
            throw new Refusal("Keep the " + language + " subject on one line of up to 150 letters.");
        if (text.body().length() > LONGEST_BODY)
            throw new Refusal("Keep the " + language + " text below 6,000 letters.");
        if (!text.body().contains("{reference}"))
            throw new Refusal("Put {reference} into the " + language + " text, so that the family has it at hand.");
        if (!text.body().contains("{crisis}"))
            throw new Refusal("Keep {crisis} in the " + language + " text: somebody may need that line tonight.");
        var unknown = unknownGaps(text.subject() + text.body());
        if (!unknown.isEmpty())
            throw new Refusal("Nobody fills " + String.join(", ", unknown) + " in the " + language
                    + " text. These are filled: {hello}, {organization}, {reference}, {next}, {phone}, {crisis}.");
    }

    private static List<String> unknownGaps(String words) {
        return GAP.matcher(words)
                .results()
                .map(gap -> gap.group(1))
                .filter(gap -> !GAPS.contains(gap))
                .map(gap -> "{" + gap + "}")
                .distinct()
                .collect(Collectors.toList());
    }
}
