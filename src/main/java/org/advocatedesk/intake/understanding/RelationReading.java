package org.advocatedesk.intake.understanding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.advocatedesk.cases.Relation;

/// Who is ill, seen from the writer: what the form says, else whom the message speaks of first, else nobody yet.
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

    private static final String ILLNESS =
            "(meso|mesothelioma|mesotelioma|lung cancer|cancer|asbestosis|plaques|tumou?r|cancer de pulmon)";

    /// What stands between "I have" and the illness; "I have a question about cancer" is no illness.
    private static final String OF_A_KIND =
            "( (a|an|the|this|some|form|kind|type|of|stage|early|late|terminal|advanced|recurrent|malignant|incurable|pleural|peritoneal|pericardial|testicular|epithelioid|biphasic|un|una|de|el|la|etapa|estadio|\\d|i{1,3}|iv)){0,5} ";

    /// Words of an illness of one's own; "my meso dad" is somebody else.
    private static final Pattern OWN =
            Pattern.compile("\\bi( was|'?m| am|'?ve been| have been| had been| got)( \\w+){0,2} diagnosed\\b"
                    + "|\\bi( have|'?ve got|'?ve| had| got)( been told i have)?" + OF_A_KIND + ILLNESS + "\\b"
                    + "|\\bi('?m| am)( \\w+)? (ill|sick|dying|the patient|a patient)\\b"
                    + "|\\b(my|mi) (own )?" + ILLNESS
                    + "\\b(?! (dad|daddy|father|mom|mother|husband|wife|spouse|brother|sister|son|daughter|friend|patient)\\b)"
                    + "|\\bme (lo |la )?(acaban de |han )?(diagnosticaron|diagnosticar|diagnosticado|detectaron|detectado|encontraron)\\b"
                    + "|\\b(tengo|padezco|sufro)" + OF_A_KIND + ILLNESS + "\\b"
                    + "|\\b(estoy enferm[oa]|soy (el|la) paciente)\\b");

    /// Weaker: who has these is mostly the one who writes, unless the message speaks of somebody else.
    private static final Pattern OWN_CARE = Pattern.compile(
            "\\b(my|mi|mis) (own |first |next |last |right |left |primera |proxima )?"
                    + "(diagnosis|oncologist|pulmonologist|biopsy|chemo|chemotherapy|immunotherapy|surgery|surgeon|treatment|scan|pathology|lungs?|symptoms|illness|disease|diagnostico|oncologo|oncologa|biopsia|quimio|quimioterapia|cirugia|tratamiento|pulmon|pulmones|sintomas|enfermedad)\\b");

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
            case "", "unknown" -> read(sent);
            default -> Relation.OTHER;
        };
    }

    private static Relation read(Submitted sent) {
        var spoken = spokenOf(sent.message());
        if (spoken != Relation.UNKNOWN) return spoken;
        var writer = sent.writer();
        var patient = sent.patient();
        if ((patient.givenName() + patient.familyName()).isBlank()) return Relation.UNKNOWN;
        return SameName.certainly(writer.givenName(), writer.familyName(), patient.givenName(), patient.familyName())
                ? Relation.SELF
                : Relation.OTHER;
    }

    private static Relation spokenOf(String message) {
        var text = new Folded(message).text();
        var own = OWN.matcher(text);
        int first = own.find() ? own.start() : Integer.MAX_VALUE;
        var relation = first < Integer.MAX_VALUE ? Relation.SELF : Relation.UNKNOWN;
        for (var spoken : SPOKEN.entrySet()) {
            var found = spoken.getValue().matcher(text);
            if (found.find() && found.start() < first) {
                first = found.start();
                relation = spoken.getKey();
            }
        }
        return relation == Relation.UNKNOWN && OWN_CARE.matcher(text).find() ? Relation.SELF : relation;
    }
}
