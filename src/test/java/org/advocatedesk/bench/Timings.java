package org.advocatedesk.bench;

import java.util.Arrays;
import java.util.List;

/// How long each of many equal things took, and all of them together.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Timings(long[] sortedNanos, double seconds, long failed) {

    static Timings of(List<long[]> parts, double seconds, long failed) {
        var all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Timings(all, seconds, failed);
    }

    int count() {
        return sortedNanos.length;
    }

    double perSecond() {
        return count() / seconds;
    }

    /// Milliseconds within which `percent` of a hundred were done; NaN where nothing was.
    double millis(double percent) {
        if (count() == 0) return Double.NaN;
        int at = (int) Math.ceil(percent / 100 * count()) - 1;
        return sortedNanos[Math.clamp(at, 0, count() - 1)] / 1e6;
    }
}
