package org.advocatedesk.intake.understanding;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/// What was sent, by its meaning and still as typed; every part may be blank.
public record Submitted(
        String type,
        Writer writer,
        PostalAddress address,
        Patient patient,
        Exposure exposure,
        String message,
        Consent consent,
        Source source,
        String locale,
        String trap) {

    /// Who filled in the form.
    public record Writer(String givenName, String familyName, String phone, String email, String bestTime) {}

    /// Who is ill, as the writer put it.
    public record Patient(
            String relationship,
            String givenName,
            String familyName,
            String diagnosis,
            String diagnosedOn,
            String stage,
            @Nullable Boolean deceased,
            String diedOn) {}

    /// Where it may have come from.
    public record Exposure(
            @Nullable Boolean veteran, String branch, String occupation, String employers, String years) {}

    /// The box and the words beside it.
    public record Consent(@Nullable Boolean given, String words) {}

    /// The page they came from.
    public record Source(String pageUrl, String referrer, String utmSource, String utmCampaign) {}

    public static Submitted read(SentFields sent) {
        return new Submitted(
                sent.text("type"),
                new Writer(
                        line(sent, "contact.firstName"),
                        line(sent, "contact.lastName"),
                        line(sent, "contact.phone"),
                        line(sent, "contact.email"),
                        line(sent, "contact.bestTime")),
                address(sent),
                patient(sent),
                new Exposure(
                        sent.yesOrNo("exposure.veteran"),
                        line(sent, "exposure.branch"),
                        line(sent, "exposure.occupation"),
                        line(sent, "exposure.employers"),
                        line(sent, "exposure.years")),
                sent.text("message").strip(),
                new Consent(sent.yesOrNo("consent.given"), sent.text("consent.text")),
                new Source(
                        line(sent, "source.pageUrl"),
                        line(sent, "source.referrer"),
                        line(sent, "source.utmSource"),
                        line(sent, "source.utmCampaign")),
                line(sent, "locale"),
                line(sent, "website"));
    }

    private static PostalAddress address(SentFields sent) {
        return new PostalAddress(
                line(sent, "address.line1"),
                line(sent, "address.line2"),
                line(sent, "address.city"),
                line(sent, "address.state"),
                line(sent, "address.postalCode"));
    }

    private static Patient patient(SentFields sent) {
        return new Patient(
                line(sent, "patient.relationship").toLowerCase(Locale.ROOT),
                line(sent, "patient.firstName"),
                line(sent, "patient.lastName"),
                line(sent, "patient.diagnosis").toLowerCase(Locale.ROOT),
                line(sent, "patient.diagnosisDate"),
                line(sent, "patient.stage"),
                sent.yesOrNo("patient.deceased"),
                line(sent, "patient.dateOfDeath"));
    }

    private static String line(SentFields sent, String path) {
        var line = sent.text(path).replaceAll("\\s+", " ").strip();
        return line.length() <= 2000 ? line : line.substring(0, 2000);
    }

    public boolean wantsKit() {
        return type.equals("resource_kit");
    }

    public String nameAsTyped() {
        return (writer.givenName + " " + writer.familyName).strip();
    }

    /// Everything the writer put into words, for rules that look everywhere.
    public String everything() {
        return Stream.of(
                        writer.givenName,
                        writer.familyName,
                        writer.phone,
                        writer.email,
                        writer.bestTime,
                        address.oneLine(),
                        patient.givenName,
                        patient.familyName,
                        exposure.occupation,
                        exposure.employers,
                        message)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
