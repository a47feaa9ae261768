package org.advocatedesk.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/// The named orders of the queue; each is read from an index of its own.
public enum QueueOrder {
    WHO_IS_NEXT("Who is next", "virtual_arrival", ""),
    WAITING_LONGEST("Waiting longest", "waits_since", ""),
    PROMISED_NEXT("Promised call next", "promised_first", ""),
    NEWEST("Newest first", "arrived_at", " desc");

    private final String label;
    private final String column;
    private final String direction;

    QueueOrder(String label, String column, String direction) {
        this.label = label;
        this.column = column;
        this.direction = direction;
    }

    public String label() {
        return label;
    }

    /// "waiting-longest", as it stands in an address.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static QueueOrder named(String word) {
        return Stream.of(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(WHO_IS_NEXT);
    }

    String by() {
        return "q." + column + direction + ", q.case_id" + direction;
    }

    /// Rows behind `:lastKey` and `:lastId`; the first condition lets the index begin there, the second breaks ties.
    String after() {
        var than = direction.isEmpty() ? ">" : "<";
        return "q.%1$s %2$s= :lastKey and (q.%1$s %2$s :lastKey or q.case_id %2$s :lastId)".formatted(column, than);
    }

    Instant key(QueueRow row) {
        return switch (this) {
            case WHO_IS_NEXT -> row.virtualArrival();
            case WAITING_LONGEST -> row.waitsSince();
            case PROMISED_NEXT -> row.promisedFirst();
            case NEWEST -> row.arrivedAt();
        };
    }
}
