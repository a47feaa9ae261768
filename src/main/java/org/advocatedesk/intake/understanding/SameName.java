package org.advocatedesk.intake.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.advocatedesk.people.MatchKeys;
import org.advocatedesk.people.Nicknames;

/// Whether two names may be one person's: nicknames and accents do not part them, "Jr" and "Sr" do.
final class SameName {
    private static final Pattern SUFFIX = Pattern.compile("\\b(jr|sr|junior|senior|ii|iii|iv)\\b");
    private static final Pattern TITLE = Pattern.compile("\\b(mr|mrs|ms|miss|dr|sra|sr ra)\\b ?");

    private SameName() {}

    /// Both parts given on both sides, and the same but for nicknames, accents, initials and titles.
    static boolean certainly(String given, String family, String otherGiven, String otherFamily) {
        var one = parts(given);
        var other = parts(otherGiven);
        if (one.isEmpty() || other.isEmpty() || family.isBlank() || otherFamily.isBlank()) return false;
        if (!suffix(given + " " + family).equals(suffix(otherGiven + " " + otherFamily))) return false;
        return parts(family).equals(parts(otherFamily)) && sameGiven(one, other);
    }

    private static boolean sameGiven(List<String> one, List<String> other) {
        var first = one.getFirst();
        var second = other.getFirst();
        return one.equals(other) || first.equals(second) || Nicknames.areOnes(first, second);
    }

    /// The words of a name that tell people apart: folded, without titles, suffixes and single initials behind.
    static List<String> parts(String name) {
        var folded = MatchKeys.fold(name.replace('-', ' ').replace('.', ' '));
        var plain = TITLE.matcher(SUFFIX.matcher(folded).replaceAll(""))
                .replaceAll("")
                .strip();
        var words = Arrays.stream(plain.split(" ")).filter(w -> !w.isEmpty()).toList();
        if (words.size() < 2) return words;
        var long_ = words.stream().filter(w -> w.length() > 1).toList();
        return long_.isEmpty() ? words : long_;
    }

    static String suffix(String name) {
        var found = SUFFIX.matcher(MatchKeys.fold(name));
        return found.results().map(m -> m.group(1)).collect(Collectors.joining());
    }
}
