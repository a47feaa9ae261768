package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/// Where the desk's time goes: recorded by the JDK's flight recorder, summed up by who was at work.
final class Profile {
    private static final int SHOWN = 18;

    private final DeskProcess desk;

    Profile(DeskProcess desk) {
        this.desk = desk;
    }

    void begin() throws IOException, InterruptedException {
        desk.jcmd("JFR.start", "name=bench", "settings=profile");
    }

    void end(String what) throws IOException, InterruptedException {
        var file = Path.of("target", "bench", "profile-" + what + ".jfr").toAbsolutePath();
        desk.jcmd("JFR.dump", "name=bench", "filename=" + file);
        desk.jcmd("JFR.stop", "name=bench");
        Results.say("Profile of " + what + " (" + file + ")");
        sum(file);
    }

    private static void sum(Path file) throws IOException {
        var parts = new HashMap<String, Integer>();
        var leaves = new HashMap<String, Integer>();
        int samples = 0;
        try (var events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (!event.getEventType().getName().equals("jdk.ExecutionSample") || event.getStackTrace() == null)
                    continue;
                samples++;
                parts.merge(part(event), 1, Integer::sum);
                leaves.merge(name(event.getStackTrace().getFrames().getFirst()), 1, Integer::sum);
            }
        }
        Results.say("  " + samples + " samples. By who began the work:");
        say(parts, samples);
        Results.say("  By what was running:");
        say(leaves, samples);
    }

    private static void say(Map<String, Integer> counts, int all) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(e -> Results.say("  %5.1f%%  %s".formatted(100.0 * e.getValue() / all, e.getKey())));
    }

    /// The first of our own methods from the top of the stack, else the library that works by itself.
    private static String part(RecordedEvent event) {
        @Nullable RecordedFrame last = null;
        for (var frame : event.getStackTrace().getFrames()) {
            last = frame;
            if (frame.getMethod().getType().getName().startsWith("org.advocatedesk.")) return name(frame);
        }
        return last == null ? "?" : "(" + last.getMethod().getType().getName() + ")";
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
