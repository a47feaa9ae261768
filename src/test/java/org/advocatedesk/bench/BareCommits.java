package org.advocatedesk.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.advocatedesk.bench.Clients.Client;
import org.advocatedesk.shared.Uuid7;

/// What the database itself can do: such a row, inserted and durably committed, by plain JDBC, without the desk.
final class BareCommits {
    /// As the door's own, but settled, so that nobody tries to understand it.
    private static final String INSERT = """
            insert into submission (id, reference, arrival, received_at, channel, source_name, content_type, raw, idempotency_key,
                                    body_hash, sender_address, user_agent, form_version, state, failures, spam_suspected, spam_reasons)
            values (?, ?, nextval('submission_arrival_seq'), ?, 'web_form', 'Website', 'application/json', ?, ?,
                    ?, '127.0.0.1', '', null, 'spam', 0, false, '')
            on conflict do nothing""";

    private BareCommits() {}

    static Map<Integer, Timings> measure(BenchDatabase database) throws IOException, InterruptedException {
        var bodies = Payloads.some(2_000);
        var measured = new TreeMap<Integer, Timings>();
        var durable = database.durable();
        try {
            Clients.run(8, IntakeLoad.LENGTH.dividedBy(3), number -> new Committing(durable, bodies));
            for (int clients : IntakeLoad.CLIENTS)
                measured.put(
                        clients, Clients.run(clients, IntakeLoad.LENGTH, number -> new Committing(durable, bodies)));
        } finally {
            database.endDurable();
        }
        return measured;
    }

    private static final class Committing implements Client {
        private final Connection connection;
        private final PreparedStatement insert;
        private final List<byte[]> bodies;
        private final Random random = new Random();
        private int next;

        Committing(DataSource durable, List<byte[]> bodies) throws SQLException {
            this.bodies = bodies;
            connection = durable.getConnection();
            connection.setAutoCommit(false);
            insert = connection.prepareStatement(INSERT);
        }

        @Override
        public boolean once() throws SQLException {
            var key = UUID.randomUUID().toString();
            insert.setObject(1, Uuid7.next());
            insert.setString(2, Long.toString(random.nextLong() >>> 8, 36));
            insert.setObject(3, Instant.now().atOffset(ZoneOffset.UTC));
            insert.setBytes(4, bodies.get(next++ % bodies.size()));
            insert.setString(5, key);
            insert.setString(6, (key + key).substring(0, 64));
            int inserted = insert.executeUpdate();
            connection.commit();
            return inserted == 1;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
