package org.advocatedesk.intake.door;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what arrives: one insert and one durable commit, nothing else, so that nobody is kept waiting or lost.
///
/// Plain JDBC on purpose: it is the one path whose speed families feel, and the connection itself waits for the disk.
@Component
public class Door {
    private static final String INSERT = """
            insert into submission (id, reference, arrival, received_at, channel, source_name, content_type, raw, idempotency_key,
                                    body_hash, sender_address, user_agent, form_version, source_id, state, failures, spam_suspected, spam_reasons)
            values (?, ?, nextval('submission_arrival_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, '')
            on conflict do nothing""";

    private final DataSource database;
    private final ApplicationEventPublisher events;

    Door(DataSource database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /// Told after the commit: something waits to be understood.
    public record SomethingCameIn() {}

    /// The same key was used before for something else.
    public static final class KeyUsedForSomethingElse extends Exception {}

    /// The reference to keep. With a key that was used before for the same bytes: the first answer again, and that only
    /// once it is on the disk as well (the insert that found it makes its commit wait for the barrier).
    public String accept(Arrival arrival) throws SQLException, KeyUsedForSomethingElse {
        var hash = sha256(arrival.raw());
        while (true) {
            var answer = tryToInsert(arrival, hash);
            if (answer.isPresent()) {
                events.publishEvent(new SomethingCameIn());
                return answer.get();
            }
        }
    }

    /// Takes in what a colleague heard, in the transaction of their work; it was judged human by whoever listened.
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID acceptHere(Arrival arrival, String heardBy) throws SQLException {
        var id = acceptAsItIs(arrival);
        var connection = DataSourceUtils.getConnection(database);
        try {
            markHeard(connection, id, heardBy);
            return id;
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /// Takes something in in the transaction of whoever brings it; it is screened like everything else.
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID acceptAsItIs(Arrival arrival) throws SQLException {
        var connection = DataSourceUtils.getConnection(database);
        try (var insert = connection.prepareStatement(INSERT)) {
            var id = Uuid7.next();
            do bind(insert, id, arrival, Reference.next(), sha256(arrival.raw()));
            while (insert.executeUpdate() == 0);
            return id;
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /// Takes in what a list holds, unless this key has brought it before; by whom it was brought is kept.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> acceptFromList(Arrival arrival, UUID importId) throws SQLException {
        var connection = DataSourceUtils.getConnection(database);
        try (var insert = connection.prepareStatement(INSERT)) {
            var id = Uuid7.next();
            do {
                if (isKnown(connection, arrival.idempotencyKey())) return Optional.empty();
                bind(insert, id, arrival, Reference.next(), sha256(arrival.raw()));
            } while (insert.executeUpdate() == 0);
            markBrought(connection, id, importId);
            return Optional.of(id);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static boolean isKnown(Connection connection, @Nullable String key) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from submission where idempotency_key = ?")) {
            select.setString(1, key);
            try (var found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void markBrought(Connection connection, UUID id, UUID importId) throws SQLException {
        try (var mark = connection.prepareStatement("update submission set import_id = ? where id = ?")) {
            mark.setObject(1, importId);
            mark.setObject(2, id);
            mark.executeUpdate();
        }
    }

    private static void markHeard(Connection connection, UUID id, String heardBy) throws SQLException {
        try (var mark = connection.prepareStatement("update submission set judged_by = ? where id = ?")) {
            mark.setString(1, Clean.cut(heardBy, 120));
            mark.setObject(2, id);
            mark.executeUpdate();
        }
    }

    /// Empty where the reference drawn was taken, which the next draw mends.
    private Optional<String> tryToInsert(Arrival arrival, String hash) throws SQLException, KeyUsedForSomethingElse {
        var reference = Reference.next();
        try (var connection = database.getConnection()) {
            boolean inserted;
            try (var insert = connection.prepareStatement(INSERT)) {
                bind(insert, Uuid7.next(), arrival, reference, hash);
                inserted = insert.executeUpdate() == 1;
            }
            var answer = inserted ? Optional.of(reference) : firstAnswer(connection, arrival.idempotencyKey(), hash);
            connection.commit();
            return answer;
        }
    }

    private static void bind(PreparedStatement insert, UUID id, Arrival arrival, String reference, String hash)
            throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, reference);
        insert.setObject(3, Db.at(arrival.receivedAt()));
        insert.setString(4, arrival.channel());
        insert.setString(5, Clean.cut(arrival.sourceName(), 120));
        insert.setString(6, Clean.cut(arrival.contentType(), 120));
        insert.setBytes(7, arrival.raw());
        insert.setString(8, arrival.idempotencyKey());
        insert.setString(9, hash);
        insert.setString(10, Clean.cut(arrival.senderAddress(), 60));
        insert.setString(11, Clean.cut(arrival.userAgent(), 400));
        insert.setString(12, arrival.formVersion() == null ? null : Clean.cut(arrival.formVersion(), 100));
        insert.setObject(13, arrival.sourceId());
        insert.setString(14, arrival.example() ? "example" : "received");
    }

    private static Optional<String> firstAnswer(Connection connection, @Nullable String key, String hash)
            throws SQLException, KeyUsedForSomethingElse {
        if (key == null) return Optional.empty();
        try (var select =
                connection.prepareStatement("select reference, body_hash from submission where idempotency_key = ?")) {
            select.setString(1, key);
            try (var found = select.executeQuery()) {
                if (!found.next()) return Optional.empty();
                if (!found.getString("body_hash").equals(hash)) throw new KeyUsedForSomethingElse();
                return Optional.of(found.getString("reference"));
            }
        }
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
