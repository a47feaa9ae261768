package org.advocatedesk.intake.understanding;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.advocatedesk.intake.mapping.FieldGuess;

/// The words in fields without a meaning, but not what machines tell each other.
final class OtherWords {
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)https?://\\S+|[0-9a-f]{12,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\d[T ].*|\\d{1,6}|\\d{12,}|[\\d.]{7,15}|true|false|null");
    private static final int MOST = 8000;

    private OtherWords() {}

    static String of(Map<String, String> others) {
        if (others.isEmpty()) return "";
        var words = others.entrySet().stream()
                .filter(field -> !FieldGuess.isTechnical(field.getKey()))
                .map(field -> field.getValue().strip())
                .filter(value -> isPhoneLike(value) || !NO_WORDS.matcher(value).matches())
                .collect(Collectors.joining("\n"));
        return words.length() <= MOST ? words : words.substring(0, MOST);
    }

    private static boolean isPhoneLike(String value) {
        return value.matches("1?[2-9]\\d{9}|[2-9]\\d\\d[.]\\d{3}[.]\\d{4}");
    }
}
