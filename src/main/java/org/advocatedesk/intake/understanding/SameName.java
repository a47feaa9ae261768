package org.advocatedesk.intake.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.advocatedesk.people.MatchKeys;

/// Whether two names may be one person's: nicknames and accents do not part them, "Jr" and "Sr" do.
final class SameName {
    private static final Pattern SUFFIX = Pattern.compile("\\b(jr|sr|junior|senior|ii|iii|iv)\\b");
    private static final Pattern TITLE = Pattern.compile("\\b(mr|mrs|ms|miss|dr|sra|sr ra)\\b ?");
    private static final List<Set<String>> NICKNAMES = List.of(
            Set.of("bill", "billy", "will", "willie", "william"),
            Set.of("bob", "bobby", "rob", "robert", "bert"),
            Set.of("dick", "rick", "rich", "richard"),
            Set.of("jim", "jimmy", "james", "jamie"),
            Set.of("tom", "tommy", "thomas"),
            Set.of("joe", "joey", "joseph"),
            Set.of("mike", "mick", "michael"),
            Set.of("jack", "john", "johnny", "jon", "jonathan"),
            Set.of("ed", "eddie", "edward", "ted", "edmund", "edwin", "ned"),
            Set.of("chuck", "charlie", "charles"),
            Set.of("dan", "danny", "daniel"),
            Set.of("dave", "david"),
            Set.of("don", "donnie", "donald"),
            Set.of("frank", "francis", "frankie"),
            Set.of("fred", "freddie", "frederick", "alfred"),
            Set.of("gene", "eugene"),
            Set.of("hank", "harry", "henry", "harold"),
            Set.of("larry", "lawrence"),
            Set.of("len", "lenny", "leonard", "leo"),
            Set.of("pat", "patrick", "patricia", "patty", "tricia"),
            Set.of("ray", "raymond"),
            Set.of("ron", "ronnie", "ronald"),
            Set.of("sam", "samuel", "samantha"),
            Set.of("stan", "stanley", "stanislaw"),
            Set.of("steve", "stephen", "steven"),
            Set.of("tony", "anthony"),
            Set.of("walt", "walter", "wally"),
            Set.of("art", "arthur"),
            Set.of("al", "albert", "alan", "allen"),
            Set.of("beth", "betty", "liz", "eliza", "elizabeth", "lisa"),
            Set.of("peg", "peggy", "meg", "maggie", "margaret"),
            Set.of("kate", "kathy", "cathy", "katherine", "catherine", "kathryn", "kathleen", "katie"),
            Set.of("sue", "susan", "suzanne"),
            Set.of("barb", "barbara"),
            Set.of("deb", "debbie", "deborah", "debra"),
            Set.of("jen", "jenny", "jennifer"),
            Set.of("judy", "judith"),
            Set.of("ann", "anne", "anna", "annie"),
            Set.of("ginny", "virginia"),
            Set.of("dot", "dottie", "dorothy"),
            Set.of("terri", "terry", "teresa", "theresa", "terrence"),
            Set.of("chris", "christopher", "christine", "christina", "tina"),
            Set.of("mary", "molly"),
            Set.of("gus", "august", "augustus", "gustav"),
            Set.of("ben", "benjamin"));

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
        return one.equals(other)
                || first.equals(second)
                || NICKNAMES.stream().anyMatch(names -> names.contains(first) && names.contains(second));
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

    private static String suffix(String name) {
        var found = SUFFIX.matcher(MatchKeys.fold(name));
        return found.results().map(m -> m.group(1)).collect(Collectors.joining());
    }
}
