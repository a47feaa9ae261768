package org.advocatedesk.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Sends the rows as they were received, one after the other, waits until each is understood, and reads them back.
final class Play {
    private static final Duration A_MOMENT = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(15);
    private static final int LAST_TRIES = 6;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ScratchDesk desk;
    private final Map<String, URI> sources;
    private final String token;
    private final Map<String, String> references = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    Play(ScratchDesk desk, Map<String, URI> sources, String token) {
        this.desk = desk;
        this.sources = sources;
        this.token = token;
    }

    /// What the door said to those it did not take, by id.
    Map<String, String> refusals() {
        return refusals;
    }

    void send(List<SentRow> rows, Consumer<Integer> progress) throws IOException, InterruptedException {
        int sent = 0;
        for (var row : rows) {
            row.receivedAt().ifPresent(desk.clock()::moveTo);
            send(row);
            var reference = references.get(row.id());
            if (reference != null) awaitUnderstood(reference);
            progress.accept(++sent);
        }
    }

    private void send(SentRow row) throws IOException, InterruptedException {
        var address = java.util.Objects.requireNonNull(sources.get(row.channel()));
        var answer = http.send(
                request(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(row.body()))
                        .build(),
                BodyHandlers.ofString());
        var said = body(answer);
        var reference = said.path("reference").asString("");
        if (answer.statusCode() == 201 && !reference.isEmpty()) references.put(row.id(), reference);
        else
            refusals.put(
                    row.id(), answer.statusCode() + " " + said.path("detail").asString("kept unread"));
    }

    private void awaitUnderstood(String reference) throws IOException, InterruptedException {
        long from = System.nanoTime();
        while (isWaiting(reference) && System.nanoTime() - from < PATIENCE.toNanos()) Thread.sleep(A_MOMENT);
    }

    /// What failed is tried again later: that much time passes here.
    void awaitTheRest() throws IOException, InterruptedException {
        for (int turn = 0; turn < LAST_TRIES; turn++)
            for (var reference : references.values())
                if (isWaiting(reference)) {
                    desk.clock().pass(BETWEEN_TRIES);
                    awaitUnderstood(reference);
                }
    }

    private boolean isWaiting(String reference) throws IOException, InterruptedException {
        return read(reference).path("state").asString("").equals("received");
    }

    /// The answer about a row, unless it was not taken in.
    Optional<JsonNode> answer(String id) throws IOException, InterruptedException {
        var reference = references.get(id);
        return reference == null ? Optional.empty() : Optional.of(read(reference));
    }

    private JsonNode read(String reference) throws IOException, InterruptedException {
        var answer = http.send(
                request(desk.at("/api/v1/submissions/" + reference))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException("reading " + reference + " back was answered with " + answer.statusCode());
        return JsonLines.JSON.readTree(answer.body());
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    }

    private static JsonNode body(HttpResponse<String> answer) {
        try {
            return JsonLines.JSON.readTree(answer.body());
        } catch (tools.jackson.core.JacksonException plainWords) {
            return JsonLines.JSON.createObjectNode();
        }
    }
}
