package org.advocatedesk.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.intake.PhoneEnquiries.Heard;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// A call as the person on the phone tells it: with whom, how it ended, what was said, answered and promised.
///
/// `dialled` means that [Dialling] has kept the evidence already.
public record CallToLog(
        With with,
        CallDirection direction,
        String numberAsDialled,
        String line,
        Instant startedAt,
        CallOutcome outcome,
        String note,
        List<Answer> answers,
        @Nullable Promise promise,
        boolean dialled) {

    private static final int LONGEST_NOTE = 20_000;

    public CallToLog {
        if (note.length() > LONGEST_NOTE)
            throw new IllegalArgumentException("The note is longer than 20,000 characters. Keep the rest elsewhere.");
        numberAsDialled = numberAsDialled.length() > 60 ? numberAsDialled.substring(0, 60) : numberAsDialled.strip();
        answers = List.copyOf(answers);
    }

    /// Who was on the line.
    public sealed interface With {
        /// Somebody of a family we know; no person means whoever speaks for them.
        record Family(CaseId caseId, @Nullable PersonId person) implements With {}

        /// Somebody new: a family begins.
        record Stranger(Heard heard) implements With {}

        /// Nobody for us: misdialled, or a machine.
        record Nobody() implements With {}
    }

    /// What they said to one of the script's questions; `unknown` where they did not know or would not say.
    public record Answer(FactKind kind, String value, boolean unknown) {}

    /// The callback promised in this call.
    public record Promise(Instant dueAt, String reason, boolean theyAsked) {}

    public Optional<PhoneNumber> number() {
        return PhoneNumber.read(numberAsDialled);
    }
}
