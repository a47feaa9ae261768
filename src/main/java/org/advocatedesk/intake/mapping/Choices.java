package org.advocatedesk.intake.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The choices of other forms, brought to ours where they can mean only one thing; else their words stay.
final class Choices {
    private static final Pattern TO_PATIENT = Pattern.compile(
            "(relation|tie)\\w*[^a-z]*(to|with|of)[^a-z]*(the[^a-z]*)?(patient|victim|injured|ill|diagnosed|loved)");
    private static final Map<String, String> BOTH_WAYS = Map.ofEntries(
            Map.entry("self", "self"),
            Map.entry("myself", "self"),
            Map.entry("me", "self"),
            Map.entry("i am", "self"),
            Map.entry("patient", "self"),
            Map.entry("i am the patient", "self"),
            Map.entry("spouse", "spouse"),
            Map.entry("husband", "spouse"),
            Map.entry("wife", "spouse"),
            Map.entry("partner", "spouse"),
            Map.entry("spouse or partner", "spouse"),
            Map.entry("spouse/partner", "spouse"),
            Map.entry("brother", "sibling"),
            Map.entry("sister", "sibling"),
            Map.entry("sibling", "sibling"),
            Map.entry("friend", "friend"),
            Map.entry("my husband", "spouse"),
            Map.entry("my wife", "spouse"),
            Map.entry("my spouse", "spouse"),
            Map.entry("my father", "parent"),
            Map.entry("my mother", "parent"),
            Map.entry("my dad", "parent"),
            Map.entry("my mom", "parent"),
            Map.entry("my parent", "parent"),
            Map.entry("my son", "child"),
            Map.entry("my daughter", "child"),
            Map.entry("my brother", "sibling"),
            Map.entry("my sister", "sibling"));
    private static final Pattern PARENT = Pattern.compile("(father|mother|dad|mom|parent)s?");
    private static final Pattern CHILD =
            Pattern.compile("(son|daughter|child|children|son or daughter|child of patient)");

    private Choices() {}

    static String meant(Mapping.Pair pair, String words) {
        return switch (pair.ours()) {
            case RELATION -> relation(pair.theirs(), words);
            case ILLNESS -> illness(words);
            case TYPE -> type(words);
            case STAGE -> words.replaceFirst("(?i)^stage\\s+", "");
            default -> words;
        };
    }

    /// "Daughter" may be who writes or who is ill; only the field's name can tell.
    private static String relation(String name, String words) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[.!]", "").strip();
        var known = BOTH_WAYS.get(plain);
        if (known != null) return known;
        boolean writerIs = TO_PATIENT.matcher(name.toLowerCase(Locale.ROOT)).find();
        if (PARENT.matcher(plain).matches()) return writerIs ? "child" : "";
        if (CHILD.matcher(plain).matches()) return writerIs ? "parent" : "";
        return plain.matches("[a-z_]{1,20}") ? plain : "";
    }

    private static String illness(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        if (plain.matches("[a-z]+(_[a-z]+)+")) return plain;
        if (plain.contains("meso")) {
            for (var kind : new String[] {"pleural", "peritoneal", "pericardial", "testicular"})
                if (plain.contains(kind)) return kind + "_mesothelioma";
            return "mesothelioma_unspecified";
        }
        if (plain.contains("lung cancer")) return plain.contains("asbest") ? "asbestos_lung_cancer" : "lung cancer";
        if (plain.contains("asbestosis")) return "asbestosis";
        return plain.matches("(none|no diagnosis|not (yet )?diagnosed|none yet)") ? "none_yet" : words;
    }

    private static String type(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        if (plain.matches("[a-z]+_[a-z]+|callback")) return plain;
        if (plain.matches(".*\\b(kit|packet|guide|book|brochure|free (info|resources?|materials?))\\b.*"))
            return "resource_kit";
        if (plain.matches(".*\\b(call ?back|call me)\\b.*")) return "callback";
        if (plain.matches(".*\\b(case|claim|review|legal|compensation)\\b.*")) return "case_review";
        return words;
    }
}
