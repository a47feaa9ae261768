package org.advocatedesk.intake.understanding;

import java.util.regex.Pattern;

/// Who is ill, by name, as far as a submission says: in the form, for themselves, or named in the message.
record SoughtPatient(String givenName, String familyName) {
    private static final String NAME = "(\\p{Lu}[\\p{L}'’-]+)";
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i:\\b(?:husband|wife|father|dad|daddy|mother|mom|mama|brother|sister|son|daughter|uncle|aunt|friend|neighbor|grandfather|grandmother|grandpa|grandma|esposo|esposa|padre|madre|papá|mamá|hermano|hermana|tío|tía|hijo|hija)),? "
                    + NAME + " " + NAME);

    static SoughtPatient of(Normalised who, String message) {
        if (who.namesNobodyElse()) return new SoughtPatient(who.givenName(), who.familyName());
        var given = who.patientGivenName();
        if (!given.isBlank() && !who.patientFamilyName().isBlank())
            return new SoughtPatient(given, who.patientFamilyName());
        if (!given.isBlank()) {
            var whole = Pattern.compile(Pattern.quote(given) + " " + NAME).matcher(message);
            return new SoughtPatient(given, whole.find() ? whole.group(1) : who.patientFamilyName());
        }
        var spoken = SPOKEN.matcher(message);
        return spoken.find()
                ? new SoughtPatient(spoken.group(1), spoken.group(2))
                : new SoughtPatient("", who.patientFamilyName());
    }
}
