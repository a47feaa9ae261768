package org.advocatedesk.intake.understanding;

import java.text.Normalizer;
import java.util.Arrays;

/// A text without case, accents and invisible signs, in which rules look for words; it knows where each sign stood.
final class Folded {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[64];

    Folded(String original) {
        this.original = original;
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            fold(c, i);
            i += Character.charCount(c);
        }
    }

    private void fold(int c, int position) {
        if (Character.getType(c) == Character.FORMAT) return;
        if (c == 0x2019 || c == 0x2018 || c == 0x2bb) c = '\'';
        if (c == 0x201c || c == 0x201d) c = '"';
        if (c != '\n' && (Character.isWhitespace(c) || c == 0xa0)) c = ' ';
        if (c < 0x80) {
            append((char) Character.toLowerCase(c), position);
            return;
        }
        var parts = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD);
        parts.chars()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> append((char) part, position));
    }

    private void append(char c, int position) {
        if (text.length() == at.length) at = Arrays.copyOf(at, at.length * 2);
        at[text.length()] = position;
        text.append(c);
    }

    String text() {
        return text.toString();
    }

    /// The words as they were written between two places of the folded text.
    String original(int start, int end) {
        if (start >= end) return "";
        int last = at[end - 1];
        return original.substring(at[start], last + Character.charCount(original.codePointAt(last)));
    }

    /// Where the sign at a folded place stands in the text as written.
    int place(int folded) {
        return folded >= text.length() ? original.length() : at[folded];
    }

    /// The sentence, or line, around a place.
    String sentence(int start, int end) {
        int from = start;
        while (from > 0 && !endsSentence(from - 1)) from--;
        int to = end;
        while (to < text.length() && !endsSentence(to)) to++;
        return text.substring(from, to);
    }

    /// The sentence and its two neighbours.
    String around(int start, int end) {
        int from = Math.max(0, start - 1);
        for (int ends = 0; from > 0 && ends < 2; from--) if (endsSentence(from - 1)) ends++;
        int to = Math.min(text.length(), end + 1);
        for (int ends = 0; to < text.length() && ends < 2; to++) if (endsSentence(to)) ends++;
        return text.substring(from, to);
    }

    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '!' || c == '?') return true;
        return c == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }
}
