package org.advocatedesk.intake.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One list as a manager sees it, with how many of its rows stand where.
public record ImportRun(
        UUID id,
        UUID sourceId,
        String sourceName,
        String channel,
        String fileName,
        List<String> columns,
        ImportState state,
        int total,
        int unread,
        int good,
        int bad,
        int here,
        int taken,
        int notUnderstood,
        String broughtBy,
        Instant broughtAt,
        @Nullable String startedBy,
        @Nullable Instant finishedAt,
        String undoneWords) {

    /// From 0 to 1: how far the work at hand has come.
    public double progress() {
        if (total == 0) return 1;
        return switch (state) {
            case MAPPING, UNDOING -> 0;
            case CHECKING -> (total - unread) / (double) total;
            case RUNNING -> (taken - notUnderstood) / (double) Math.max(1, good + taken);
            default -> 1;
        };
    }

    public boolean isWorking() {
        return state == ImportState.CHECKING || state == ImportState.RUNNING || state == ImportState.UNDOING;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportRun run && run.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
