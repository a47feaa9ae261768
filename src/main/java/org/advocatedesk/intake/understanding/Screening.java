package org.advocatedesk.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Is this somebody who needs us? Each sign of spam has a weight and says so in words; what speaks of illness weighs
/// against it. A missing proof is never a sign.
@Component
class Screening {
    private static final int SUSPECT = 40;
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúàèìòùäöüаеёиоуыэюя]");
    private static final Pattern ILLNESS = Pattern.compile(
            "\\b(mesothel\\w+|mesotel\\w+|meso|asbest\\w+|cancer|diagnos\\w+|biopsy|oncolog\\w+|chemo\\w*|hospice|lungs?|tumou?r)\\b");
    private static final Pattern OURS = Pattern.compile(
            "\\b(my|our|mi|nuestro|nuestra) (dad|father|mom|mother|mum|husband|wife|brother|sister|son|daughter|uncle|aunt|grand\\w+|spouse|papa|mama|padre|madre|esposo|esposa|marido|hermano|hermana|abuelo|abuela|lungs?|doctor)\\b|\\b(i|he|she) (was|is|am|have|has|worked)\\b");

    private final Wordings wordings;

    Screening(Wordings wordings) {
        this.wordings = wordings;
    }

    Verdict judge(Submitted sent) {
        return judge(sent, false);
    }

    /// `withoutProof`: the form wished for a browser's proof of work, and none that counts came along.
    Verdict judge(Submitted sent, boolean withoutProof) {
        var everything = new Folded(sent.everything());
        var reasons = new ArrayList<String>();
        int weight = 0;
        for (var hit : wordings.of(Wordings.SCREENING).hits(everything)) {
            reasons.add(hit.words() + ": “" + shorten(hit.said()) + "”");
            weight += hit.weight();
        }
        if (!sent.trap().isBlank()) {
            reasons.add("A field that people do not see is filled in");
            weight += SUSPECT;
        }
        if (withoutProof) {
            reasons.add("No proof of work came along");
            weight += Math.min(wordings.of(Wordings.SCREENING).weight("no-proof"), SUSPECT - 1);
        }
        if (isGibberish(sent)) {
            reasons.add("The words cannot be read in any language");
            weight += 45;
        }
        if (sent.nameAsTyped().length() > 3 && repeatsItself(sent)) {
            reasons.add("First and last name are the same");
            weight += 15;
        }
        weight -= speaksForThem(sent, everything.text());
        return new Verdict(weight >= SUSPECT, weight, weight >= SUSPECT ? List.copyOf(reasons) : List.of());
    }

    /// What makes a human likely: a family, an illness, a diagnosis chosen in the form.
    private static int speaksForThem(Submitted sent, String folded) {
        int weight = 0;
        if (ILLNESS.matcher(folded).find()) weight += 10;
        if (OURS.matcher(folded).find()) weight += 10;
        if (!sent.exposure().occupation().isBlank()
                || !sent.exposure().employers().isBlank()) weight += 10;
        if (sent.address().isComplete()) weight += 10;
        if (!sent.patient().diagnosis().isBlank()) weight += 10;
        return weight;
    }

    private static boolean repeatsItself(Submitted sent) {
        return sent.writer().givenName().equalsIgnoreCase(sent.writer().familyName());
    }

    /// Many words, hardly one of which could be spoken, and nothing else to go by.
    private static boolean isGibberish(Submitted sent) {
        var words = Pattern.compile("[^\\p{L}]+")
                .splitAsStream(sent.message().toLowerCase(Locale.ROOT))
                .filter(w -> w.length() > 3)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (words.size() < 3 || !latin(words)) return false;
        long odd = words.stream().filter(Screening::cannotBeSpoken).count();
        return odd * 2 >= words.size();
    }

    private static boolean latin(Set<String> words) {
        return words.stream()
                .flatMapToInt(String::codePoints)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean cannotBeSpoken(String word) {
        var plain = new Folded(word).text();
        int vowels = (int) VOWELS.matcher(plain).results().count();
        return vowels * 5 <= plain.length() || KEYBOARD.matcher(plain).find();
    }

    private static final Pattern KEYBOARD =
            Pattern.compile("asd|sdf|qwe|wer[^eaiou]|zxc|xcv|jkl|lkj|kjh|[bcdfghjklmnpqrstvwxz]{5}|(.)\\1\\1|qw|q[^u]");

    private static String shorten(String said) {
        var line = said.replaceAll("\\s+", " ").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    /// Suspected or not, how heavily, and why in words.
    record Verdict(boolean suspected, int weight, List<String> reasons) {}
}
