package org.advocatedesk.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// One submission in a list; the arrival is its place in the order of coming.
public record CameInRow(
        UUID id,
        String reference,
        long arrival,
        Instant receivedAt,
        String channel,
        SubmissionState state,
        String who,
        String preview,
        boolean mayBeHuman,
        List<String> reasons,
        @Nullable String failure,
        @Nullable CaseId caseId,
        @Nullable Long caseNumber,
        @Nullable String judgedBy) {

    public String name() {
        return who.isBlank() ? "Name not given" : who;
    }

    /// How it came, in words.
    public String channelWords() {
        return Channels.words(channel);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CameInRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
