package org.advocatedesk.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// H2's part of "no code can update or delete a row of the audit trail"; PostgreSQL has a trigger of its own.
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("This table is append-only.");
    }
}
