package org.advocatedesk.intake.danger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.advocatedesk.shared.outbox.OutboxCarrier;
import org.advocatedesk.shared.outbox.OutboxItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells the organisation's on-call service (`DESK_ON_CALL_URL`) that somebody may be in danger: a signed webhook after
/// the Standard Webhooks specification. It carries the reference and where to look, and nothing about the family.
@Component
class OnCall implements OutboxCarrier {
    static final String KIND = "on-call";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    private final String url;
    private final byte[] secret;
    private final String publicUrl;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    OnCall(
            @Value("${desk.on-call.url}") String url,
            @Value("${desk.on-call.secret}") String secret,
            @Value("${desk.public-url}") String publicUrl,
            Clock clock) {
        this.url = url.strip();
        this.secret = secret(secret.strip());
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.clock = clock;
        if (isSet()) check();
    }

    /// Refuses to start with what could not work, or would tell it to the street.
    private void check() {
        var address = URI.create(url);
        boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
        if (!"https".equals(address.getScheme()) && !(here && "http".equals(address.getScheme())))
            throw new IllegalArgumentException("DESK_ON_CALL_URL must begin with https://.");
        if (secret.length < 24)
            throw new IllegalArgumentException("DESK_ON_CALL_SECRET must be whsec_ and at least 24 bytes in Base64.");
    }

    private static byte[] secret(String typed) {
        try {
            return Base64.getDecoder().decode(typed.replaceFirst("^whsec_", ""));
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("DESK_ON_CALL_SECRET must be whsec_ and Base64.", notBase64);
        }
    }

    boolean isSet() {
        return !url.isBlank();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said compose(OutboxItem item) {
        if (!isSet()) return Said.nothing("No on-call service is set any more.");
        var data = Map.of("reference", item.facts(), "url", publicUrl + "/came-in?list=everything");
        return Said.words(JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "type", "family.in_danger", "timestamp", item.putAt().toString(), "data", data)));
    }

    @Override
    public void carry(OutboxItem item, String message) throws NotNow {
        var id = "msg_" + item.id();
        var at = String.valueOf(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", at)
                .header("webhook-signature", "v1," + sign(id + "." + at + "." + message))
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) throw new NotNow("The on-call service answered " + status + ".");
        } catch (IOException away) {
            throw new NotNow("The on-call service could not be reached.", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotNow("The desk was stopped.", stopping);
        }
    }

    private String sign(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void settled(OutboxItem item) {
        // the ring on the screens goes on until somebody has answered
    }

    @Override
    public Optional<Duration> pauseAfter(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
