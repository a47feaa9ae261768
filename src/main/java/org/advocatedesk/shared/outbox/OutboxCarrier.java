package org.advocatedesk.shared.outbox;

import java.time.Duration;
import java.util.Optional;

/// Carries one kind of thing out; a bean of the area that knows what it says.
public interface OutboxCarrier {
    /// The kind as the outbox keeps it.
    String kind();

    /// What is to be sent, word for word, asked once in a transaction of its own and kept for every try. Empty where it
    /// may not or need not be said any more; `trouble` then says why.
    Said compose(OutboxItem item);

    /// Sends it, outside of any transaction. What it throws: [NotNow], [Never].
    void carry(OutboxItem item, String message) throws NotNow, Never;

    /// It has arrived, is withheld or given up; in the transaction that settles it.
    void settled(OutboxItem item);

    /// How long to wait after so many tries; empty to give it up.
    Optional<Duration> pauseAfter(int tries);

    /// The words to send, or why there are none.
    record Said(Optional<String> message, String whyNot) {
        public static Said words(String message) {
            return new Said(Optional.of(message), "");
        }

        public static Said nothing(String why) {
            return new Said(Optional.empty(), why);
        }
    }

    /// It could not be brought now; the message says why, without naming anybody.
    final class NotNow extends Exception {
        public NotNow(String why) {
            super(why);
        }

        public NotNow(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /// It will never be taken there.
    final class Never extends Exception {
        public Never(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
