package org.advocatedesk.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.advocatedesk.shared.PhoneNumber;

/// Finds the number a person wants to be called at in what they typed: spelled digits, O for 0, an extension, two
/// numbers in one field, a number in the message.
final class PhoneReading {
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("o", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("cero", "0"),
            Map.entry("uno", "1"),
            Map.entry("dos", "2"),
            Map.entry("tres", "3"),
            Map.entry("cuatro", "4"),
            Map.entry("cinco", "5"),
            Map.entry("seis", "6"),
            Map.entry("siete", "7"),
            Map.entry("ocho", "8"),
            Map.entry("nueve", "9"));
    private static final Pattern SPELLED = Pattern.compile("\\b(" + String.join("|", DIGITS.keySet()) + ")\\b");
    private static final Pattern LETTER_O = Pattern.compile("(?<=[\\d() .-])o(?=[\\d() .-]*\\d)|(?<=\\d)o(?=\\b)");
    /// I and l for 1, O for 0, with digits on one side and no word around them.
    private static final Pattern LETTERS = Pattern.compile("(?<=\\d)[oil]+(?=[\\d)])|(?<![a-z])[oil]+(?=\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d/])(\\+|00)?\\(?\\d(?:[\\s().,/\\u2010-\\u2015-]{0,3}\\d){6,15}(?!\\d)");
    private static final Pattern EXTENSION = Pattern.compile("(?:\\bext(?:ension)?\\.?|\\bx|#)\\s*(\\d{1,6})\\b");
    private static final Pattern WISH = Pattern.compile(
            "\\b(better|best|prefer\\w*|use this|call (this|the) one|(call|ring|use|try) (me (on|at) )?(the|my) (cell|mobile|home|work|office|second|first|other|landline|house)|mejor|instead)\\b");

    private PhoneReading() {}

    /// A number as understood, with its extension or blank.
    record Found(PhoneNumber number, String extension) {}

    static Optional<Found> read(String field, String message) {
        var inField = all(field);
        if (!inField.isEmpty()) return Optional.of(preferred(inField));
        return all(message).stream().map(c -> c.found).findFirst();
    }

    private record Candidate(Found found, String after) {}

    private static List<Candidate> all(String typed) {
        var text = digitsOnly(new Folded(typed).text());
        var extension = EXTENSION.matcher(text);
        var ext = extension.find() ? extension.group(1) : "";
        var plain = EXTENSION.matcher(text).replaceAll(" ");
        var numbers = NUMBER.matcher(plain).results().toList();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < numbers.size(); i++) {
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : plain.length();
            var after = plain.substring(numbers.get(i).end(), next);
            understood(numbers.get(i).group()).ifPresent(n -> candidates.add(new Candidate(new Found(n, ext), after)));
        }
        return candidates;
    }

    /// "home better" stands behind the number it means.
    private static Found preferred(List<Candidate> candidates) {
        if (candidates.size() > 1)
            for (var candidate : candidates) if (WISH.matcher(candidate.after).find()) return candidate.found;
        return candidates.getFirst().found;
    }

    private static Optional<PhoneNumber> understood(String digits) {
        var plain = digits.replaceAll("[^\\d+]", "");
        if (plain.startsWith("001")) plain = plain.substring(2);
        else if (plain.startsWith("00")) plain = "+" + plain.substring(2);
        return PhoneNumber.read(plain);
    }

    private static String digitsOnly(String folded) {
        var spelled = SPELLED.matcher(folded).replaceAll(m -> DIGITS.getOrDefault(m.group(1), ""));
        var letters = LETTERS.matcher(spelled)
                .replaceAll(m -> m.group().replace('o', '0').replaceAll("[il]", "1"));
        return LETTER_O.matcher(letters).replaceAll("0");
    }
}
