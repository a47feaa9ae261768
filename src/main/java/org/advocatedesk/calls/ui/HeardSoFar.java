package org.advocatedesk.calls.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.intake.PhoneEnquiries;
import org.jspecify.annotations.Nullable;

/// A call in hand, as far as it was heard: what the phone screen keeps as a draft and logs in the end.
record HeardSoFar(
        String note,
        String number,
        String name,
        String town,
        String ill,
        Relation relation,
        @Nullable UUID family,
        boolean nobody,
        boolean weRang,
        Map<FactKind, CallToLog.Answer> answers,
        String language,
        Instant startedAt) {

    static HeardSoFar nothing(Instant now) {
        return new HeardSoFar("", "", "", "", "", Relation.UNKNOWN, null, false, false, Map.of(), "en", now);
    }

    HeardSoFar withNote(String words) {
        return new HeardSoFar(
                words, number, name, town, ill, relation, family, nobody, weRang, answers, language, startedAt);
    }

    HeardSoFar withClues(String number, String name, String town, String ill) {
        return new HeardSoFar(
                note, number, name, town, ill, relation, family, nobody, weRang, answers, language, startedAt);
    }

    HeardSoFar with(@Nullable CaseId chosen) {
        return new HeardSoFar(
                note,
                number,
                name,
                town,
                ill,
                relation,
                chosen == null ? null : chosen.value(),
                false,
                weRang,
                answers,
                language,
                startedAt);
    }

    HeardSoFar withNobody(Relation relation) {
        return new HeardSoFar(
                note, number, name, town, ill, relation, null, true, weRang, answers, language, startedAt);
    }

    HeardSoFar withDirection(boolean weRang) {
        return new HeardSoFar(
                note, number, name, town, ill, relation, family, nobody, weRang, answers, language, startedAt);
    }

    HeardSoFar withAnswer(FactKind fact, CallToLog.@Nullable Answer answer) {
        var more = new LinkedHashMap<>(answers);
        if (answer == null) more.remove(fact);
        else more.put(fact, answer);
        return new HeardSoFar(
                note, number, name, town, ill, relation, family, nobody, weRang, more, language, startedAt);
    }

    HeardSoFar in(String language) {
        return new HeardSoFar(
                note, number, name, town, ill, relation, family, nobody, weRang, answers, language, startedAt);
    }

    HeardSoFar begunAt(Instant now) {
        return new HeardSoFar(note, number, name, town, ill, relation, family, nobody, weRang, answers, language, now);
    }

    @Nullable
    CaseId caseId() {
        return family == null ? null : new CaseId(family);
    }

    boolean isNothing() {
        return (note + number + name + town + ill).isBlank() && family == null && answers.isEmpty();
    }

    List<CallToLog.Answer> answered() {
        return List.copyOf(answers.values());
    }

    /// What is logged when the call ends so. Refuses a call of which nothing was written.
    CallToLog ending(CallOutcome outcome, String numberAsRead, CallToLog.@Nullable Promise promise, boolean dialled) {
        if (isNothing()) throw new IllegalArgumentException("Nothing is written yet. One word or a number is enough.");
        boolean misdialled = outcome == CallOutcome.WRONG_NUMBER && name.isBlank() && !nobody;
        return new CallToLog(
                with(misdialled),
                weRang ? CallDirection.OUT : CallDirection.IN,
                numberAsRead,
                "",
                startedAt,
                outcome,
                note,
                answered(),
                promise,
                dialled);
    }

    /// Who was on the line: the chosen family, a new one, or (misdialled, nothing known) nobody.
    CallToLog.With with(boolean nobodyForUs) {
        var chosen = caseId();
        if (chosen != null) return new CallToLog.With.Family(chosen, null);
        return nobodyForUs ? new CallToLog.With.Nobody() : new CallToLog.With.Stranger(stranger());
    }

    private PhoneEnquiries.Heard stranger() {
        var caller = NameParts.of(name);
        var patient = NameParts.of(ill);
        var family = patient.family().isBlank() && !patient.given().isBlank() ? caller.family() : patient.family();
        boolean self = relation == Relation.SELF;
        return new PhoneEnquiries.Heard(
                caller.given(),
                caller.family(),
                number,
                town,
                self ? Relation.SELF : relation,
                self ? caller.given() : patient.given(),
                self ? caller.family() : family,
                note);
    }

    /// A name as heard: the last word is the family's.
    record NameParts(String given, String family) {
        static NameParts of(String heard) {
            var words = heard.strip();
            int last = words.lastIndexOf(' ');
            return last < 0
                    ? new NameParts(words, "")
                    : new NameParts(words.substring(0, last).strip(), words.substring(last + 1));
        }
    }
}
