package org.advocatedesk.shared.search;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.shared.search.FindSource.Finding;
import org.jspecify.annotations.Nullable;

/// Follows one source: reads again what changed in the last 30 seconds, so that a commit that came late is not skipped,
/// and writes only what reads differently than before.
final class FindFollower {
    static final Duration LATE_COMMITS = Duration.ofSeconds(30);
    private static final int PAGE = 1000;

    private final FindSource source;
    private final Map<String, Recent> recent = new HashMap<>();
    private @Nullable Instant position;

    FindFollower(FindSource source, @Nullable Instant position) {
        this.source = source;
        this.position = position;
    }

    private record Recent(Instant changedAt, Finding finding) {}

    FindSource source() {
        return source;
    }

    @Nullable
    Instant position() {
        return position;
    }

    /// The database is older than what we have read: it was restored or is another one.
    boolean isAheadOfItsSource() {
        return position != null && source.changedSince(position, null, 1).isEmpty();
    }

    void startOver() {
        position = null;
        recent.clear();
    }

    /// Tells whether anything was written.
    boolean follow(FindIndex index, Instant now) {
        var since = since(now);
        boolean wrote = false;
        Finding last = null;
        List<Finding> page;
        do {
            page = source.changedSince(since, last, PAGE);
            for (var finding : page) wrote |= write(index, finding);
            if (!page.isEmpty()) last = page.getLast();
            forgetOld();
        } while (page.size() == PAGE);
        return wrote;
    }

    /// In quiet times only what is newer than all we know; nothing older can still be committed.
    private Instant since(Instant now) {
        if (position == null) return Instant.EPOCH;
        var open = now.minus(LATE_COMMITS);
        return open.isAfter(position) ? position.plus(1, ChronoUnit.MICROS) : open;
    }

    private boolean write(FindIndex index, Finding finding) {
        if (position == null || finding.changedAt().isAfter(position)) position = finding.changedAt();
        var before = recent.put(finding.id(), new Recent(finding.changedAt(), finding));
        if (before != null && before.finding().equals(finding)) return false;
        index.put(source.name(), finding);
        return true;
    }

    private void forgetOld() {
        if (position == null) return;
        var oldest = position.minus(LATE_COMMITS);
        recent.values().removeIf(r -> r.changedAt().isBefore(oldest));
    }
}
