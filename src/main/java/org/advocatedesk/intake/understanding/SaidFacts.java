package org.advocatedesk.intake.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.cases.Bereavement;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FactSource;
import org.advocatedesk.cases.NewFact;
import org.advocatedesk.intake.understanding.Understander.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the writer says of the patient becomes facts, each with who said so; what is known already is not said twice.
@Component
class SaidFacts {
    private final CaseFacts facts;
    private final Bereavement bereavement;

    SaidFacts(CaseFacts facts, Bereavement bereavement) {
        this.facts = facts;
        this.bereavement = bereavement;
    }

    void record(CaseId id, Reading reading) {
        var sent = reading.sent();
        var patient = sent.patient();
        var exposure = sent.exposure();
        say(id, reading, FactKind.DIAGNOSIS, Need.diagnosis(sent).orElse(""), blankToNull(patient.diagnosedOn()));
        say(id, reading, FactKind.STAGE, Need.stage(sent).orElse(""), null);
        say(id, reading, FactKind.DIAGNOSED_ON, patient.diagnosedOn(), null);
        say(id, reading, FactKind.WORKED_AS, exposure.occupation(), null);
        say(id, reading, FactKind.EMPLOYERS, exposure.employers(), null);
        say(id, reading, FactKind.EXPOSURE_YEARS, exposure.years(), null);
        say(id, reading, FactKind.SERVICE, service(sent), null);
        if (Judging.isDead(sent)) died(id, reading);
    }

    private static String service(Submitted sent) {
        if (!Boolean.TRUE.equals(sent.exposure().veteran())
                && sent.exposure().branch().isBlank()) return "";
        return Stream.of("Veteran", Names.tidy(sent.exposure().branch(), 200))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void died(CaseId id, Reading reading) {
        var said = reading.sent().patient().diedOn();
        var day = Judging.day(said);
        var words = said.isBlank() || day != null ? Bereavement.words(day) : said;
        var known = facts.current(id).stream()
                .filter(f -> f.kind() == FactKind.DIED_ON)
                .findFirst();
        if (known.isPresent() && (said.isBlank() || known.get().value().equals(words))) return;
        bereavement.learned(id, diedOn(reading.sent()), words, writer(reading), source(reading));
    }

    private void say(CaseId id, Reading reading, FactKind kind, String value, @Nullable String trueOn) {
        if (value.isBlank()) return;
        if (isKnown(id, kind, value) || isKnownBetter(id, kind)) return;
        facts.record(
                id,
                new NewFact(
                        kind,
                        value,
                        writer(reading),
                        source(reading),
                        trueOn == null || trueOn.length() <= 40 ? trueOn : trueOn.substring(0, 40)));
    }

    private boolean isKnown(CaseId id, FactKind kind, String value) {
        return facts.current(id).stream()
                .anyMatch(f -> f.kind() == kind && f.value().equals(value));
    }

    /// What one of us wrote down, or a document says, stands against a later form; the form itself stays readable.
    private boolean isKnownBetter(CaseId id, FactKind kind) {
        return facts.current(id).stream().anyMatch(f -> f.kind() == kind && f.source() != FactSource.WEB_FORM);
    }

    private static String writer(Reading reading) {
        var writer = reading.who().givenName();
        return writer.isBlank() ? "the writer" : writer;
    }

    private static FactSource source(Reading reading) {
        return reading.received().channel().equals("phone") ? FactSource.SAID_ON_PHONE : FactSource.WEB_FORM;
    }

    /// The day of death; where only its month or year was said, the first day of it. The fact keeps the words.
    @Nullable
    LocalDate diedOn(Submitted sent) {
        var said = sent.patient().diedOn();
        var day = Judging.day(said);
        if (day != null) return day;
        try {
            if (said.matches("\\d{4}")) return LocalDate.of(Integer.parseInt(said), 1, 1);
            if (said.matches("\\d{4}-\\d{2}")) return YearMonth.parse(said).atDay(1);
        } catch (DateTimeParseException notADate) {
            return null;
        }
        return null;
    }

    private static @Nullable String blankToNull(String words) {
        return words.isBlank() ? null : words;
    }
}
