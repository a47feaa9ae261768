package org.advocatedesk.bench;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Where the bulk path puts its rows.
interface Rows {
    void add(Table table, @Nullable Object... values) throws InterruptedException, SQLException;

    /// Waits until all of them are in.
    void finish() throws InterruptedException, SQLException;
}
