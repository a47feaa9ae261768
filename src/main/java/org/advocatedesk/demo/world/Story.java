package org.advocatedesk.demo.world;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.cases.Relation;

/// What brought a family here, as a text with gaps: who writes for whom, about which illness, from which page.
record Story(String name, Map<String, String> marks, boolean low, String text) {

    /// The stories of a resource: `# name`, a line of marks, the text.
    static List<Story> read(String resource) {
        return Texts.sections(resource).entrySet().stream()
                .map(section -> of(section.getKey(), section.getValue()))
                .toList();
    }

    private static Story of(String name, List<String> lines) {
        var marks = new HashMap<String, String>();
        var words = lines.getFirst().split(" \\| ");
        for (var word : words) {
            int colon = word.indexOf(": ");
            if (colon > 0) marks.put(word.substring(0, colon), word.substring(colon + 2));
        }
        var text = String.join("\n", lines.subList(1, lines.size()));
        return new Story(name, Map.copyOf(marks), Arrays.asList(words).contains("low"), text);
    }

    Relation relation() {
        return switch (mark("for").split(" ")[0]) {
            case "self" -> Relation.SELF;
            case "spouse" -> Relation.SPOUSE;
            case "parent" -> Relation.PARENT;
            case "sibling" -> Relation.SIBLING;
            case "unsaid" -> Relation.UNKNOWN;
            default -> Relation.FRIEND;
        };
    }

    /// The patient's sex where the story needs one: m, f or blank.
    String patientSex() {
        var words = mark("for").split(" ");
        return words.length > 1 ? words[1] : "";
    }

    String writerSex() {
        return mark("by");
    }

    /// pleural, peritoneal, lung, asbestosis, none …
    String illness() {
        return mark("ill").split(" ")[0];
    }

    /// "4", "?" or blank.
    String stage() {
        var words = mark("ill").split(" ");
        return words.length > 1 ? words[1] : "";
    }

    boolean died() {
        return !mark("died").isEmpty();
    }

    boolean inSpanish() {
        return name.startsWith("es-");
    }

    /// The patient lives in Puerto Rico, the writer elsewhere.
    boolean farAway() {
        return !mark("away").isEmpty();
    }

    boolean isVeteran() {
        return name.startsWith("veteran") || name.equals("chat-va") || name.equals("army-motor-pool");
    }

    boolean isUrgent() {
        return name.startsWith("hospice") || name.startsWith("icu") || name.startsWith("surgery");
    }

    boolean hasLawyer() {
        return name.startsWith("represented");
    }

    /// review, kit, phone or chat.
    String type() {
        return marks.getOrDefault("type", "review");
    }

    List<String> pages() {
        return List.of(mark("pages").split(" "));
    }

    String need() {
        return mark("need");
    }

    int weight() {
        return Integer.parseInt(marks.getOrDefault("weight", "1"));
    }

    private String mark(String key) {
        return marks.getOrDefault(key, "");
    }
}
