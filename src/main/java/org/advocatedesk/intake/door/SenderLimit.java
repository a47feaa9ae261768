package org.advocatedesk.intake.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often one sender may knock: a bucket per address (per /64 with IPv6); 0 lifts every limit of intake.
@Component
class SenderLimit {
    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    SenderLimit(@Value("${desk.intake.limit-per-minute}") int perMinute) {
        this.perMinute = perMinute;
    }

    boolean isLifted() {
        return perMinute <= 0;
    }

    /// Seconds until the sender may knock again; 0 lets them in.
    long secondsToWait(String senderAddress) {
        if (isLifted()) return 0;
        var knock = buckets.get(network(senderAddress), address -> full()).tryConsumeAndReturnRemaining(1);
        return knock.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(knock.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /// A household has a whole /64 of IPv6 addresses.
    private static String network(String address) {
        var parts = address.split(":");
        return parts.length < 8 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
