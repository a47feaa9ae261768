package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The packaged desk as a process of its own, started with the launcher's very options.
final class DeskProcess implements AutoCloseable {
    private static final Path APP = Path.of("target", "app", "advocate-desk.jar");
    private static final Path OPTIONS = Path.of("java-options");
    private static final Path CACHE = Path.of("target", "app", "desk.aot");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final int port;
    private final Map<String, String> environment = new HashMap<>(Map.of("DESK_INTAKE_LIMIT_PER_MINUTE", "0"));
    private @Nullable Process process;

    DeskProcess(Path data, int port, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.environment.putAll(environment);
        Runtime.getRuntime().addShutdownHook(new Thread(this::killNow));
    }

    /// Starts it and waits until it is ready; tells how long that took.
    Duration start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java("java"), "@" + OPTIONS));
        if (Files.exists(CACHE)) command.add("-XX:AOTCache=" + CACHE);
        command.addAll(List.of("-jar", APP.toString(), "--desk.port=" + port, "--desk.data=" + data.toAbsolutePath()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        long from = System.nanoTime();
        process = builder.start();
        awaitReady(from);
        return Duration.ofNanos(System.nanoTime() - from);
    }

    static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private void awaitReady(long from) throws IOException, InterruptedException {
        while (System.nanoTime() - from < PATIENCE.toNanos()) {
            if (!running().isAlive()) throw new IOException("The desk ended; see " + log());
            if (isReady()) return;
            Thread.sleep(20);
        }
        throw new IOException("The desk did not become ready; see " + log());
    }

    private boolean isReady() {
        try (var wire = wire()) {
            return wire.get("/actuator/health/readiness").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Wire wire() {
        return new Wire(port);
    }

    int port() {
        return port;
    }

    Path log() {
        return data.resolve("console.log");
    }

    long pid() {
        return running().pid();
    }

    private Process running() {
        if (process == null) throw new IllegalStateException("The desk is not running");
        return process;
    }

    /// What the JDK's own tool says of the running desk.
    String jcmd(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java("jcmd"), String.valueOf(pid())));
        command.addAll(List.of(words));
        var answer = Files.createTempFile("desk-bench", ".jcmd");
        var tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        if (!tool.waitFor(2, TimeUnit.MINUTES)) tool.destroyForcibly();
        var words2 = Files.readString(answer);
        Files.delete(answer);
        return words2;
    }

    /// A planned stop, as by Ctrl-C.
    void stop() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        if (!process.waitFor(90, TimeUnit.SECONDS)) kill();
        process = null;
    }

    /// As a power cut would: no shutdown hook runs.
    void kill() throws InterruptedException {
        if (process != null) process.destroyForcibly().waitFor();
        process = null;
    }

    private void killNow() {
        var still = process;
        if (still != null) still.destroyForcibly();
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException hurried) {
            killNow();
            Thread.currentThread().interrupt();
        }
    }
}
