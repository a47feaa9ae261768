package org.advocatedesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the screens ask, asked by plain JDBC: the least that each of them can take.
final class BareQueries {
    private static final int TIMES = 100;
    private static final String ROWS =
            "select q.*, a.open_until, a.opens_at, a.closes_local, a.window_minutes from queue_row q"
                    + " left join calling_area a on a.us_state = q.us_state and a.zone = q.zone where ";
    private static final String RANK = " order by q.virtual_arrival, q.case_id limit 100";
    private static final String LONGEST = " order by q.waits_since, q.case_id limit 100";

    private BareQueries() {}

    static Map<String, Timings> measure(BenchDatabase database, Samples samples) throws Exception {
        var measured = new LinkedHashMap<String, Timings>();
        try (var connection = database.connect()) {
            noReuse(connection, database);
            measured.put(Screens.FIRST_PAGE, times(connection, ROWS + "true" + RANK));
            measured.put(
                    Screens.FILTERED,
                    times(connection, ROWS + "q.us_state = 'OH'" + RANK.replace("by ", "by q.us_state, ")));
            measured.put(Screens.REORDERED, times(connection, ROWS + "true" + LONGEST));
            measured.put(
                    Screens.CASE,
                    times(
                            connection,
                            "select * from timeline_entry where case_id = '"
                                    + samples.longStories().getFirst()
                                    + "' order by case_id desc, at desc, id desc limit 100"));
        }
        return measured;
    }

    /// H2 would answer the same question from memory.
    private static void noReuse(Connection connection, BenchDatabase database) throws SQLException {
        if (!database.name().startsWith("H2")) return;
        try (var statement = connection.createStatement()) {
            statement.execute("set optimize_reuse_results 0");
        }
    }

    private static Timings times(Connection connection, String sql) throws Exception {
        try (var select = connection.prepareStatement(sql)) {
            Clients.Client read = () -> {
                try (var rows = select.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) for (int i = 1; i <= columns; i++) rows.getObject(i);
                    return true;
                }
            };
            Clients.inTurn(TIMES, read);
            return Clients.inTurn(TIMES, read);
        }
    }
}
