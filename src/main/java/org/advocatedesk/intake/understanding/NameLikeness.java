package org.advocatedesk.intake.understanding;

import java.util.Collections;
import java.util.List;
import org.advocatedesk.people.MatchKeys;
import org.advocatedesk.people.Nicknames;

/// How far two names may be one person's: surely, likely (misspelled, swapped, half given), or not.
enum NameLikeness {
    SURE,
    LIKELY,
    /// One of the two was not given.
    UNKNOWN,
    /// "Sr." and nothing, or "Jr.": a father and a son, unless more speaks for one.
    FATHER_OR_SON,
    NONE;

    private static final double NEARLY = 0.7;

    static NameLikeness of(String given, String family, String otherGiven, String otherFamily) {
        if ((given + family).isBlank() || (otherGiven + otherFamily).isBlank()) return UNKNOWN;
        if (given.isBlank() || otherGiven.isBlank())
            return family.isBlank() || otherFamily.isBlank() || sameFamily(family, otherFamily) ? UNKNOWN : NONE;
        if (SameName.certainly(given, family, otherGiven, otherFamily)) return SURE;
        boolean alike =
                isAlike(given, family, otherGiven, otherFamily) || isAlike(family, given, otherGiven, otherFamily);
        if (!alike) return NONE;
        return SameName.suffix(given + " " + family).equals(SameName.suffix(otherGiven + " " + otherFamily))
                ? LIKELY
                : FATHER_OR_SON;
    }

    boolean isLikely() {
        return this == SURE || this == LIKELY;
    }

    private static boolean isAlike(String given, String family, String otherGiven, String otherFamily) {
        return sameFamily(family, otherFamily) && sameGiven(given, otherGiven);
    }

    /// A maiden name in a double one, a misspelling, an initial.
    private static boolean sameFamily(String family, String other) {
        var one = SameName.parts(family);
        var two = SameName.parts(other);
        if (one.isEmpty() || two.isEmpty()) return false;
        if (!Collections.disjoint(one, two)) return true;
        var first = one.getLast();
        var second = two.getLast();
        return first.length() == 1 || second.length() == 1
                ? first.charAt(0) == second.charAt(0)
                : first.charAt(0) == second.charAt(0) && nearness(first, second) >= NEARLY;
    }

    private static boolean sameGiven(String given, String other) {
        List<String> one = SameName.parts(given);
        List<String> two = SameName.parts(other);
        if (one.isEmpty() || two.isEmpty()) return false;
        if (one.stream().anyMatch(word -> word.length() > 1 && two.contains(word))) return true;
        var first = one.getFirst();
        var second = two.getFirst();
        if (Nicknames.areOnes(first, second) || Nicknames.areTranslated(first, second)) return true;
        return first.length() > 4
                && second.length() > 4
                && first.charAt(0) == second.charAt(0)
                && !Collections.disjoint(MatchKeys.ofSound(first, "name"), MatchKeys.ofSound(second, "name"));
    }

    /// 1 for the same letters, 0 for none in common.
    private static double nearness(String one, String other) {
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++)
                next[j] = Math.min(
                        Math.min(last[j], next[j - 1]) + 1,
                        last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            last = next;
        }
        return 1 - (double) last[other.length()] / Math.max(one.length(), other.length());
    }
}
