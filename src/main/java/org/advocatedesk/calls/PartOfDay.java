package org.advocatedesk.calls;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// When somebody likes to be rung, as they wrote it themselves: "after supper is best", "por la mañana".
public enum PartOfDay {
    MORNING(
            "(in the|any|weekday|early|late) mornings?|mornings|before noon|(por|en|de) la mañana|las mañanas",
            LocalTime.of(10, 30),
            LocalTime.of(9, 30)),
    AFTERNOON("afternoons?|after lunch|(por|en|de) la tarde|las tardes", LocalTime.of(14, 30), LocalTime.of(15, 30)),
    EVENING(
            "evenings?|after (supper|dinner|work)|(por|en|de) la noche|las noches|después de (cenar|la cena|trabajar)",
            LocalTime.of(18, 30),
            LocalTime.of(17, 30));

    /// "Good evening" and "this morning" tell when they wrote, "not in the evening" the contrary.
    private static final String NO_WISH =
            "\\b(good|buenas|this|yesterday|not|never|except|no|nunca|salvo|menos) (\\p{L}+ ){0,2}$";

    private static final Pattern BEFORE = Pattern.compile(NO_WISH, Pattern.UNICODE_CHARACTER_CLASS);
    private final Pattern words;
    private final LocalTime best;
    private final LocalTime second;

    PartOfDay(String words, LocalTime best, LocalTime second) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
        this.best = best;
        this.second = second;
    }

    /// The best first.
    List<LocalTime> hours() {
        return List.of(best, second);
    }

    /// Empty where they wrote of none, or of more than one.
    public static Optional<PartOfDay> wishedIn(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var wished = List.of(values()).stream().filter(part -> part.isIn(plain)).toList();
        return wished.size() == 1 ? Optional.of(wished.getFirst()) : Optional.empty();
    }

    private boolean isIn(String plain) {
        return words.matcher(plain)
                .results()
                .anyMatch(found ->
                        !BEFORE.matcher(plain.substring(0, found.start())).find());
    }
}
