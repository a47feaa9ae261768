package org.advocatedesk.shared.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/// The forms under which words are found again: without case, accents and punctuation, and as they sound.
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern DROPPED = Pattern.compile("['’`.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_CODE = 8;
    private static final ThreadLocal<DoubleMetaphone> SOUNDS = ThreadLocal.withInitial(() -> {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST_CODE);
        return metaphone;
    });

    private Folded() {}

    /// "Ángel O'Brien-Łukasz" becomes angel, obrien, lukasz.
    static List<String> words(String text) {
        var plain = DROPPED.matcher(unaccented(text).toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .toList();
    }

    private static String unaccented(String text) {
        if (text.chars().allMatch(c -> c < 128)) return text;
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace("æ", "ae")
                .replace("Æ", "Ae");
    }

    static Stream<String> words(List<String> texts) {
        return texts.stream().flatMap(text -> words(text).stream());
    }

    /// Both codes of double metaphone, where the word has a sound at all.
    static Set<String> sounds(String word) {
        return Stream.of(SOUNDS.get().doubleMetaphone(word), SOUNDS.get().doubleMetaphone(word, true))
                .filter(code -> code != null && !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> beginnings(String word, int shortest, int longest) {
        var beginnings = new TreeSet<String>();
        for (int length = shortest; length <= Math.min(word.length(), longest); length++)
            beginnings.add(word.substring(0, length));
        return beginnings;
    }

    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /// The digits people know of a number: without the country code of the United States.
    static String national(String phone) {
        var digits = digits(phone);
        return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
    }

    /// Every ending of at least three digits: a part of a number is the beginning of one of its endings.
    static List<String> endings(String digits) {
        return IntStream.rangeClosed(0, digits.length() - 3)
                .mapToObj(digits::substring)
                .toList();
    }

    /// Text of digits as people write numbers: "(419) 555-01", "419.555".
    static boolean isNumber(String typed) {
        return typed.matches("[\\d\\s()+./-]+") && digits(typed).length() >= 3;
    }
}
