package org.advocatedesk.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.shared.SenderNetwork;
import org.springframework.stereotype.Component;

/// Slows down guessing: each further failure from one address for one name, or from one address at all, makes that
/// address wait longer. Nobody is locked out elsewhere. Behind a trusted proxy the address is the sender's own.
@Component
class Throttle {
    private static final int FREE_PER_NAME = 4;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Cache<String, Tries> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int failed, Instant notBefore) {}

    /// How long this address must wait before it may try this name again.
    Duration wait(String address, String name) {
        var now = clock.instant();
        var until = notBefore(key(address, name));
        var everywhere = notBefore(SenderNetwork.of(address));
        var latest = until.isAfter(everywhere) ? until : everywhere;
        return latest.isAfter(now) ? Duration.between(now, latest) : Duration.ZERO;
    }

    void failed(String address, String name) {
        count(key(address, name), FREE_PER_NAME);
        count(SenderNetwork.of(address), FREE_PER_ADDRESS);
    }

    void succeeded(String address, String name) {
        failures.invalidate(key(address, name));
    }

    private Instant notBefore(String key) {
        var tries = failures.getIfPresent(key);
        return tries == null ? Instant.MIN : tries.notBefore();
    }

    private void count(String key, int free) {
        failures.asMap().compute(key, (k, before) -> {
            int failed = before == null ? 1 : before.failed() + 1;
            return new Tries(failed, clock.instant().plus(delay(failed - free)));
        });
    }

    private static Duration delay(int over) {
        if (over < 0) return Duration.ZERO;
        return over > 8 ? LONGEST : Duration.ofSeconds(Math.min(1L << over, LONGEST.toSeconds()));
    }

    private static String key(String address, String name) {
        return SenderNetwork.of(address) + " " + Accounts.plain(name.length() > 100 ? name.substring(0, 100) : name);
    }
}
