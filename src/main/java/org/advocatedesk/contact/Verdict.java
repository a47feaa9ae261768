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
    static final String NOT_AGREED = "No consent to calls";

    /// The three answers.
    public enum Kind {
        ALLOWED,
        BLOCKED,
        CONFIRM
    }

    /// They were asked and did not agree; nothing but calling is shut by that.
    public boolean isNotAgreed() {
        return rule.equals(NOT_AGREED);
    }

    /// The same for somebody who may be written to, or may not: what is open instead of a call.
    public Verdict withOpenInstead(boolean mayWrite, String instead) {
        return new Verdict(
                kind,
                mayWrite ? headline : "No calls: they did not agree to them",
                evidence + ". " + instead,
                rule,
                ruleVersion,
                closesAt,
                opensAt,
                zone,
                usState,
                howKnown,
                localTime,
                overridableBy);
    }

    public boolean isAllowed() {
        return kind == Kind.ALLOWED;
    }
}
