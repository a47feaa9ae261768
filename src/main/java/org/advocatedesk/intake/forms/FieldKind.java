package org.advocatedesk.intake.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/// What a field asks: one of the things the desk understands, or a question of one's own.
public enum FieldKind {
    NAME("name", "Name", "contact.firstName", "contact.lastName"),
    REACH("reach", "Phone or e-mail, in one field", "contact.phone", "contact.email"),
    PHONE("phone", "Phone", "contact.phone"),
    EMAIL("email", "E-mail", "contact.email"),
    BEST_TIME("bestTime", "Best time to call", "contact.bestTime"),
    LINE1("line1", "Street and number", "address.line1"),
    LINE2("line2", "Apartment or unit", "address.line2"),
    CITY("city", "Town", "address.city"),
    STATE("state", "State", "address.state"),
    POSTAL_CODE("postalCode", "ZIP code", "address.postalCode"),
    ILL("ill", "Who is ill", "patient.relationship"),
    PATIENT("patient", "Patient’s name", "patient.firstName", "patient.lastName"),
    DIAGNOSIS("diagnosis", "Diagnosis", "patient.diagnosis"),
    DIAGNOSED_ON("diagnosedOn", "When it was found", "patient.diagnosisDate"),
    MESSAGE("message", "Message", "message"),
    VETERAN("veteran", "Veteran or not", "exposure.veteran"),
    BRANCH("branch", "Branch of service", "exposure.branch"),
    OCCUPATION("occupation", "Occupation", "exposure.occupation"),
    EMPLOYERS("employers", "Employers and sites", "exposure.employers"),
    YEARS("years", "Years near asbestos", "exposure.years"),
    TEXT("text", "Own question, one line"),
    LONG_TEXT("longText", "Own question, several lines"),
    CHOICE("choice", "Own question, one of some answers"),
    SEVERAL("several", "Own question, any of some answers"),
    DATE("date", "Own question, a date"),
    YES_NO("yesNo", "Own question, yes or no");

    private final String word;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    FieldKind(String word, String label, String... names) {
        this.word = word;
        this.label = label;
        this.names = List.of(names);
    }

    @JsonValue
    public String word() {
        return word;
    }

    /// What a manager calls it.
    public String label() {
        return label;
    }

    /// The names under which the desk reads the answer; none for a question of one's own.
    public List<String> names() {
        return names;
    }

    public boolean isOwn() {
        return names.isEmpty();
    }

    /// The answers to choose from are written by a manager.
    public boolean hasOwnChoices() {
        return this == CHOICE || this == SEVERAL;
    }

    public static List<FieldKind> ours() {
        return Arrays.stream(values()).filter(kind -> !kind.isOwn()).toList();
    }

    public static List<FieldKind> own() {
        return Arrays.stream(values()).filter(FieldKind::isOwn).toList();
    }
}
