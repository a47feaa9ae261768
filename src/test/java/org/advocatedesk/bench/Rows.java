package org.advocatedesk.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Where the bulk path puts its rows.
interface Rows {
    void add(Table table, @Nullable Object... values) throws InterruptedException, SQLException;

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /// Waits until all of them are in.
    void finish() throws InterruptedException, SQLException;
}
