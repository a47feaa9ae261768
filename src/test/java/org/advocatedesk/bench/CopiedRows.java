package org.advocatedesk.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.advocatedesk.bench.InsertedRows.Connector;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows by PostgreSQL's COPY, one stream a table.
final class CopiedRows implements Rows {
    private static final int FLUSH = 64 * 1024;

    private final Map<Table, Stream> streams = new HashMap<>();

    CopiedRows(Connector connector) throws SQLException {
        for (var table : Table.ALL) streams.put(table, new Stream(table, connector.connect()));
    }

    @Override
    public void add(Table table, @Nullable Object... values) throws SQLException {
        var stream = streams.get(table);
        if (stream != null) stream.add(values);
    }

    @Override
    public void finish() throws SQLException {
        List<Stream> all = new ArrayList<>(streams.values());
        for (var stream : all) stream.end();
    }

    private static final class Stream {
        private final Connection connection;
        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(FLUSH + 4096);

        Stream(Table table, Connection connection) throws SQLException {
            this.connection = connection;
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy());
        }

        void add(@Nullable Object[] row) throws SQLException {
            for (int i = 0; i < row.length; i++) {
                if (i > 0) text.append('\t');
                value(row[i]);
            }
            text.append('\n');
            if (text.length() > FLUSH) flush();
        }

        private void value(@Nullable Object value) {
            if (value == null) text.append("\\N");
            else if (value instanceof byte[] bytes)
                text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            else if (value instanceof String words) escaped(words);
            else text.append(value);
        }

        private void escaped(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        }

        private void flush() throws SQLException {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        }

        void end() throws SQLException {
            flush();
            copy.endCopy();
            connection.close();
        }
    }
}
