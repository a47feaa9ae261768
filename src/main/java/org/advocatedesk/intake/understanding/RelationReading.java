package org.advocatedesk.intake.understanding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.advocatedesk.cases.Relation;

/// Who is ill, seen from the writer: what the form says, else whom the message speaks of first.
final class RelationReading {
    private static final Map<Relation, Pattern> SPOKEN = new LinkedHashMap<>();

    static {
        SPOKEN.put(
                Relation.PARENT,
                Pattern.compile(
                        "\\b(my|our|mi|nuestro|nuestra) (dad|daddy|father|mom|mother|mum|mama|papa|padre|madre|stepfather|stepmother|father-in-law|mother-in-law)\\b|\\b(meso|mesothelioma|cancer) (dad|mom)\\b|\\b(dad|father|daddy) (has|had|is|was|died|passed)\\b"));
        SPOKEN.put(
                Relation.SPOUSE,
                Pattern.compile("\\b(my|mi) (\\w+ )?(husband|wife|spouse|partner|esposo|esposa|marido|fiance)\\b"));
        SPOKEN.put(
                Relation.SIBLING, Pattern.compile("\\b(my|our|mi) (\\w+ )?(brother|sister|hermano|hermana|twin)\\b"));
        SPOKEN.put(Relation.CHILD, Pattern.compile("\\b(my|our|mi) (\\w+ )?(son|daughter|hijo|hija)\\b"));
        SPOKEN.put(
                Relation.OTHER,
                Pattern.compile(
                        "\\b(my|our|mi) (\\w+ )?(grandpa|grandma|grandfather|grandmother|uncle|aunt|cousin|patient|client|abuelo|abuela|tio|tia)\\b"));
        SPOKEN.put(
                Relation.FRIEND,
                Pattern.compile("\\b(my|a|mi) (\\w+ )?(friend|neighbor|neighbour|coworker|amigo|amiga)\\b"));
    }

    private RelationReading() {}

    static Relation of(Submitted sent) {
        return switch (sent.patient().relationship()) {
            case "self" -> Relation.SELF;
            case "spouse", "partner", "husband", "wife" -> Relation.SPOUSE;
            case "parent", "father", "mother" -> Relation.PARENT;
            case "child", "son", "daughter" -> Relation.CHILD;
            case "sibling", "brother", "sister" -> Relation.SIBLING;
            case "friend" -> Relation.FRIEND;
            case "representative", "executor", "attorney" -> Relation.REPRESENTATIVE;
            case "" -> spokenOf(sent.message());
            default -> Relation.OTHER;
        };
    }

    private static Relation spokenOf(String message) {
        var text = new Folded(message).text();
        int first = Integer.MAX_VALUE;
        var relation = Relation.SELF;
        for (var spoken : SPOKEN.entrySet()) {
            var found = spoken.getValue().matcher(text);
            if (found.find() && found.start() < first) {
                first = found.start();
                relation = spoken.getKey();
            }
        }
        return relation;
    }
}
