package org.advocatedesk.contact;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// May we contact them at that moment, in words, with the rule that says so and the evidence.
///
/// `closesAt` is set while calling is allowed, `opensAt` where a later moment will be; `localTime` is theirs, as
/// written into the ledger. `overridableBy` names what would lift a block (an express promise to this person), or is
/// null.
public record Verdict(
        Kind kind,
        String headline,
        String evidence,
        String rule,
        int ruleVersion,
        @Nullable Instant closesAt,
        @Nullable Instant opensAt,
        @Nullable ZoneId zone,
        @Nullable String usState,
        String howKnown,
        String localTime,
        @Nullable String overridableBy) {

    /// The three answers.
    public enum Kind {
        ALLOWED,
        BLOCKED,
        CONFIRM
    }

    public boolean isAllowed() {
        return kind == Kind.ALLOWED;
    }
}
