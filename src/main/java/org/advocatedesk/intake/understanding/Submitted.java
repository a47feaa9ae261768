package org.advocatedesk.intake.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.mapping.Mapping;
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
        String trap,
        Map<String, String> others) {

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
        return read(Mapping.OURS.read(sent));
    }

    /// What another form sent, once its names are brought to ours.
    public static Submitted read(Mapping.Mapped mapped) {
        var sent = mapped.ours();
        return new Submitted(
                sent.text("type"),
                writer(sent),
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
                line(sent, "website"),
                mapped.others());
    }

    private static Writer writer(SentFields sent) {
        var name = name(sent, "contact.");
        return new Writer(
                name.given(),
                name.family(),
                line(sent, "contact.phone"),
                line(sent, "contact.email"),
                line(sent, "contact.bestTime"));
    }

    /// In two parts, or taken apart where it came in one.
    private static WholeName name(SentFields sent, String whose) {
        var parts = new WholeName(line(sent, whose + "firstName"), line(sent, whose + "lastName"));
        var whole = line(sent, whose + "name");
        return whole.isBlank() || !parts.family().isBlank() ? parts : WholeName.of(parts.given() + " " + whole);
    }

    private static PostalAddress address(SentFields sent) {
        var parts = addressParts(sent);
        var whole = sent.text("address.whole");
        return whole.isBlank() || parts.isComplete() ? parts : WholeAddress.beside(parts, whole);
    }

    private static PostalAddress addressParts(SentFields sent) {
        return new PostalAddress(
                line(sent, "address.line1"),
                line(sent, "address.line2"),
                line(sent, "address.city"),
                line(sent, "address.state"),
                line(sent, "address.postalCode"));
    }

    private static Patient patient(SentFields sent) {
        var name = name(sent, "patient.");
        var ill = line(sent, "patient.relationship").toLowerCase(Locale.ROOT);
        boolean nobody = ill.equals("nobody"); // a form's answer: the writer was exposed, and nothing was found
        var diagnosis = line(sent, "patient.diagnosis").toLowerCase(Locale.ROOT);
        return new Patient(
                nobody ? "self" : ill,
                name.given(),
                name.family(),
                nobody && diagnosis.isEmpty() ? "none_yet" : diagnosis,
                line(sent, "patient.diagnosisDate"),
                line(sent, "patient.stage"),
                sent.yesOrNo("patient.deceased"),
                line(sent, "patient.dateOfDeath"));
    }

    private static String line(SentFields sent, String path) {
        return line(sent.text(path));
    }

    private static String line(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 2000 ? line : line.substring(0, 2000);
    }

    public boolean wantsKit() {
        return type.equals("resource_kit");
    }

    public String nameAsTyped() {
        return (writer.givenName + " " + writer.familyName).strip();
    }

    /// The message, and what stands in fields that nobody has given a meaning: a number or a refusal is heard there
    /// too.
    public String heard() {
        return others.isEmpty() ? message : (message + "\n" + besides()).strip();
    }

    String besides() {
        return OtherWords.of(others);
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
                        message,
                        besides())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
