package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Waits until a process has nothing more to do by itself: what it began at its start is done.
final class Quiet {
    private static final Duration LONGEST = Duration.ofMinutes(8), LOOK = Duration.ofSeconds(1);
    private static final int QUIET_LOOKS = 4;
    private static final double BUSY = 0.25, TICKS = 100;

    private Quiet() {}

    /// Seconds until it was quiet.
    static double await(long pid) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        double before = cpuSeconds(pid);
        int quiet = 0;
        while (quiet < QUIET_LOOKS && System.nanoTime() - begun < LONGEST.toNanos()) {
            Thread.sleep(LOOK);
            double now = cpuSeconds(pid);
            quiet = now - before < BUSY ? quiet + 1 : 0;
            before = now;
        }
        return (System.nanoTime() - begun) / 1e9 - QUIET_LOOKS;
    }

    /// Seconds of processor time that a process has used.
    static double cpuSeconds(long pid) throws IOException {
        var stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (!Files.exists(stat))
            return ProcessHandle.of(pid)
                    .flatMap(p -> p.info().totalCpuDuration())
                    .map(d -> d.toMillis() / 1e3)
                    .orElse(0.0);
        var text = Files.readString(stat);
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }
}
