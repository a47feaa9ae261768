package org.advocatedesk.story;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged product as a process of its own, on a data folder that outlives it; it can be killed and started again.
public final class RunningDesk implements AutoCloseable {
    private static final Path JAR = Path.of("target", "advocate-desk.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private final boolean demo;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private @Nullable Process process;

    private RunningDesk(Path data, int port, boolean demo, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.demo = demo;
        this.environment = environment;
    }

    /// Starts on an empty folder and a free port, and waits until requests are accepted.
    public static RunningDesk onFreshData(boolean demo, Map<String, String> environment)
            throws IOException, InterruptedException {
        var desk = new RunningDesk(Files.createTempDirectory("desk-story"), freePort(), demo, environment);
        desk.start();
        return desk;
    }

    /// With short start-up before long-run speed: these desks live for a minute.
    public void start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + laidOut().resolveSibling("classes.jsa"),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                laidOut().toString(),
                "--desk.port=" + port,
                "--desk.data=" + data,
                "--desk.demo=" + demo));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
        awaitReady();
    }

    /// The jar laid out as files, as the launcher does it: it starts faster than the packed one.
    static synchronized Path laidOut() throws IOException, InterruptedException {
        var folder = Path.of("target", "story-app").toAbsolutePath();
        var app = folder.resolve("advocate-desk.jar");
        if (Files.exists(app) && !changed(app).isBefore(changed(JAR))) return app;
        var laying = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start();
        if (laying.waitFor() != 0) throw new IllegalStateException("The jar could not be laid out.");
        Files.setLastModifiedTime(app, FileTime.from(Instant.now()));
        return app;
    }

    private static Instant changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private void awaitReady() throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            if (process == null || !process.isAlive())
                throw new IllegalStateException("The desk ended: " + Files.readString(log()));
            try {
                if (get("/actuator/health/readiness").statusCode() == 200) return;
            } catch (ConnectException notYet) {
                // it is still starting
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The desk did not become ready: " + Files.readString(log()));
    }

    /// As Ctrl-C would; the JVM leaves its loaded classes in an archive, which makes the next starts shorter.
    public void stop() {
        close();
    }

    /// As a power cut would: no shutdown hook runs.
    public void kill() throws InterruptedException {
        if (process != null) process.destroyForcibly().waitFor();
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    public Path log() {
        return data.resolve("console.log");
    }

    public JsonNode credentials() throws IOException {
        return new JsonMapper().readTree(Files.readString(data.resolve("demo-credentials.json")));
    }

    public String passwordOf(String username) throws IOException {
        for (var account : credentials().get("accounts"))
            if (account.get("username").asString().equals(username))
                return account.get("password").asString();
        throw new IllegalArgumentException("No demo account " + username);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
