package org.advocatedesk.intake.understanding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;

/// The writer and the patient as understood, beside what was typed.
record Normalised(
        String givenName,
        String familyName,
        Optional<PhoneNumber> phone,
        String extension,
        Optional<EmailAddress> email,
        PostalAddress address,
        Relation relation,
        String patientGivenName,
        String patientFamilyName,
        String language) {
    private static final Pattern SPANISH = Pattern.compile(
            "\\b(hola|gracias|por favor|mi (papa|mama|esposo|esposa|padre|madre|hermano|hermana)|ayuda|tiene|trabajo|quiero|necesito|usted|llamen|buenas|cancer de)\\b");

    static Normalised of(Submitted sent) {
        var writer = sent.writer();
        var phone = PhoneReading.read(
                writer.phone() + (writer.email().contains("@") ? "" : "\n" + writer.email()), sent.heard());
        return new Normalised(
                Names.tidy(writer.givenName(), 120),
                Names.tidy(writer.familyName(), 120),
                phone.map(PhoneReading.Found::number),
                phone.map(PhoneReading.Found::extension).orElse(""),
                EmailReading.read(writer.email(), writer.phone(), sent.besides()),
                address(sent.address()),
                RelationReading.of(sent),
                Names.tidy(sent.patient().givenName(), 120),
                Names.tidy(sent.patient().familyName(), 120),
                language(sent));
    }

    private static PostalAddress address(PostalAddress typed) {
        return new PostalAddress(
                typed.line1(),
                typed.line2(),
                Names.tidy(typed.city(), 120),
                UsStates.code(typed.state()).orElse(typed.state()),
                typed.postalCode());
    }

    private static String language(Submitted sent) {
        var words = new Folded(sent.message()).text();
        if (SPANISH.matcher(words).results().limit(2).count() == 2) return "es";
        var locale = sent.locale().toLowerCase(java.util.Locale.ROOT);
        return locale.matches("[a-z]{2}([-_].*)?") ? locale.substring(0, 2) : "en";
    }

    /// Nobody else is spoken of: they are ill themselves, or have not said who is.
    boolean namesNobodyElse() {
        return relation == Relation.SELF || relation == Relation.UNKNOWN;
    }

    NewPerson writer(Submitted sent) {
        return new NewPerson(
                givenName,
                familyName,
                language,
                sent.writer().bestTime().isBlank() ? null : cut(sent.writer().bestTime(), 200),
                sent.writer().phone(),
                phone,
                sent.writer().email(),
                email,
                address.isBlank() ? Optional.empty() : Optional.of(address));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
