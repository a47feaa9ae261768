package org.advocatedesk.shared.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.search.FindFields.Kept;
import org.advocatedesk.shared.search.Hit.Mark;

/// Says of a hit why it is one: which of its words answered, and how.
final class WhyFound {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’.@]+");

    private WhyFound() {}

    static Hit typed(Kept kept, String typed, float score) {
        var words = Folded.words(typed);
        var why = new LinkedHashSet<String>();
        for (var word : words) best(word, kept.names()).ifPresent(like -> say(like, "name", why));
        var title = marks(kept.title(), words);
        var hint = marks(kept.hint(), words);
        var matched = Folded.isNumber(typed)
                ? number(kept, Folded.national(typed))
                : title.size() + hint.size() >= words.size() ? "" : elsewhere(kept, words);
        return hit(kept, matched, List.copyOf(why), title, hint, score);
    }

    static Hit clues(Kept kept, Clues clues, float score) {
        var why = new LinkedHashSet<String>();
        var digits = Folded.national(clues.number());
        if (digits.length() >= 3 && has(kept.phones(), digits))
            why.add(
                    kept.phones().stream().anyMatch(p -> Folded.national(p).equals(digits))
                            ? "Same number"
                            : "Number fits");
        for (var word : Folded.words(clues.name())) best(word, kept.names()).ifPresent(like -> say(like, "name", why));
        for (var word : Folded.words(clues.about()))
            best(word, kept.about()).ifPresent(like -> say(like, "patient", why));
        for (var word : Folded.words(clues.place()))
            best(word, kept.places()).ifPresent(like -> why.add(like == Likeness.SAME ? "Same place" : "Place fits"));
        var words = Folded.words(clues.name() + " " + clues.about() + " " + clues.place());
        var matched = number(kept, digits);
        return hit(
                kept,
                matched.isEmpty() ? elsewhere(kept, words) : matched,
                List.copyOf(why),
                marks(kept.title(), words),
                marks(kept.hint(), words),
                score);
    }

    private static void say(Likeness like, String what, Set<String> why) {
        why.add(
                switch (like) {
                    case SAME -> "Same " + what;
                    case BEGINS -> Character.toUpperCase(what.charAt(0)) + what.substring(1) + " begins so";
                    case CLOSE, SOUNDS -> like.words();
                });
    }

    private static Optional<Likeness> best(String typed, List<String> texts) {
        return Folded.words(texts)
                .flatMap(ours -> Likeness.of(typed, ours).stream())
                .min(Likeness::compareTo);
    }

    /// The name, place or address that answered though neither title nor hint shows it.
    private static String elsewhere(Kept kept, List<String> words) {
        var shown = Folded.words(kept.title() + " " + kept.hint());
        for (var texts : List.of(kept.names(), kept.words(), kept.places()))
            for (var text : texts)
                if (!shown.containsAll(Folded.words(text))
                        && words.stream().anyMatch(w -> best(w, List.of(text)).isPresent())) return text;
        return "";
    }

    private static String number(Kept kept, String digits) {
        if (digits.length() < 3) return "";
        return kept.phones().stream()
                .filter(phone -> Folded.national(phone).contains(digits))
                .map(phone -> PhoneNumber.read(phone).map(PhoneNumber::display).orElse(phone))
                .findFirst()
                .orElse("");
    }

    private static boolean has(List<String> phones, String digits) {
        return phones.stream().anyMatch(phone -> Folded.national(phone).contains(digits));
    }

    private static List<Mark> marks(String text, List<String> typed) {
        var marks = new ArrayList<Mark>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var ours = Folded.words(words.group());
            if (ours.isEmpty()) continue;
            var begun = typed.stream()
                    .filter(t -> ours.getFirst().startsWith(t))
                    .mapToInt(String::length)
                    .max();
            if (begun.isPresent())
                marks.add(new Mark(words.start(), Math.min(words.end(), words.start() + begun.getAsInt())));
            else if (typed.stream()
                    .anyMatch(t -> Likeness.of(t, ours.getFirst()).isPresent()))
                marks.add(new Mark(words.start(), words.end()));
        }
        return List.copyOf(marks);
    }

    private static Hit hit(
            Kept kept, String matched, List<String> why, List<Mark> title, List<Mark> hint, float score) {
        return new Hit(
                kept.source(), kept.id(), kept.title(), kept.hint(), kept.link(), matched, why, title, hint, score);
    }
}
