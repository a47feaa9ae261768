package org.advocatedesk.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.CloseReason;
import org.advocatedesk.cases.NewFact;
import org.jspecify.annotations.Nullable;

/// Something that was done for a family at a moment, by the colleague with this sign-in name.
sealed interface Deed {
    Instant at();

    String by();

    /// A colleague made the family theirs.
    record Took(Instant at, String by) implements Deed {}

    /// A call: ours, or theirs to us where `inbound`.
    record Rang(
            Instant at,
            String by,
            boolean inbound,
            Outcome outcome,
            String note,
            @Nullable Instant promisedFor) implements Deed {}

    /// What was learnt and from whom.
    record Learnt(Instant at, String by, NewFact fact) implements Deed {}

    /// A note in the advocate's own words.
    record Noted(Instant at, String by, String words) implements Deed {}

    /// The family moved on.
    record Became(
            Instant at,
            String by,
            CaseStatus status,
            @Nullable CloseReason why,
            String words) implements Deed {}

    /// The patient died.
    record Died(Instant at, String by, LocalDate on) implements Deed {}

    /// A kit was asked for.
    record KitAsked(Instant at, String by) implements Deed {}

    /// A page of ours was given to them.
    record PageGiven(Instant at, String by, String slug) implements Deed {}

    /// How a call ended.
    enum Outcome {
        CONVERSATION,
        VOICEMAIL,
        NO_ANSWER,
        BUSY,
        WRONG_NUMBER
    }
}
