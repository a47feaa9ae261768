package org.advocatedesk.shared.search;

import java.util.Collections;
import java.util.Optional;

/// How a word of ours answers to one that was typed, the best first.
public enum Likeness {
    SAME("Same"),
    BEGINS("Begins so"),
    CLOSE("Spelled alike"),
    SOUNDS("Sounds alike");
    private static final int SHORTEST_FUZZY = 4, SHORTEST_FOR_TWO = 7;

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    /// "Sounds alike", as a hit says why it is one.
    public String words() {
        return words;
    }

    /// Both words folded.
    static Optional<Likeness> of(String typed, String ours) {
        if (ours.equals(typed)) return Optional.of(SAME);
        if (ours.startsWith(typed)) return Optional.of(BEGINS);
        if (isClose(typed, ours)) return Optional.of(CLOSE);
        return soundsLike(typed, ours) ? Optional.of(SOUNDS) : Optional.empty();
    }

    static int mistakesAllowed(String typed) {
        return typed.length() < SHORTEST_FUZZY ? 0 : typed.length() < SHORTEST_FOR_TWO ? 1 : 2;
    }

    private static boolean isClose(String typed, String ours) {
        int allowed = mistakesAllowed(typed);
        if (allowed == 0 || typed.charAt(0) != ours.charAt(0)) return false;
        if (mistakes(typed, ours) <= allowed) return true;
        return typed.length() > SHORTEST_FUZZY
                && ours.length() > typed.length()
                && mistakes(typed, ours.substring(0, typed.length())) <= 1;
    }

    private static boolean soundsLike(String typed, String ours) {
        var codes = Folded.sounds(typed);
        var other = Folded.sounds(ours);
        if (!Collections.disjoint(codes, other)) return true;
        return codes.stream()
                .filter(c -> c.length() >= 3)
                .anyMatch(c -> other.stream().anyMatch(o -> o.startsWith(c)));
    }

    /// Letters wrong, missing, too many or swapped with their neighbour.
    static int mistakes(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) rows[i][0] = i;
        for (int j = 0; j <= other.length(); j++) rows[0][j] = j;
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + wrong);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        return rows[one.length()][other.length()];
    }
}
