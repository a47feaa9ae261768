package org.advocatedesk.intake.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.advocatedesk.shared.SenderNetwork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often one sender may knock, and how often all of them together, so that a flood ends at the door and not at a
/// full disk; 0 lifts every limit of intake.
@Component
class SenderLimit {
    private static final int SENDERS_AT_ONCE = 100;

    private final int perMinute;
    private final Bucket everybody;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    SenderLimit(@Value("${desk.intake.limit-per-minute}") int perMinute) {
        this.perMinute = perMinute;
        this.everybody = full(Math.max(1, perMinute) * (long) SENDERS_AT_ONCE);
    }

    boolean isLifted() {
        return perMinute <= 0;
    }

    /// Seconds until the sender may knock again; 0 lets them in.
    long secondsToWait(String senderAddress) {
        if (isLifted()) return 0;
        long wait = knock(buckets.get(SenderNetwork.of(senderAddress), sender -> full(perMinute)));
        return wait > 0 ? wait : knock(everybody);
    }

    private static long knock(Bucket bucket) {
        var knock = bucket.tryConsumeAndReturnRemaining(1);
        return knock.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(knock.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private static Bucket full(long perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
