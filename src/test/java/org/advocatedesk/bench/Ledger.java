package org.advocatedesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What people outside were told, kept outside of the desk, and compared with what is on the disk.
final class Ledger {
    private static final Map<String, String> NEVER = Map.of(
            "an open family without its row in the queue",
            "select count(*) from case_file c left join queue_row q on q.case_id = c.id where c.status <> 'CLOSED' and q.case_id is null",
            "a row of the queue with another owner than its family",
            "select count(*) from case_file c join queue_row q on q.case_id = c.id where c.owner_id is distinct from q.owner_id",
            "a family without people",
            "select count(*) from case_file c where not exists (select 1 from case_person p where p.case_id = c.id)",
            "an understood submission without a family",
            "select count(*) from submission where state in ('understood', 'joined') and case_id is null",
            "a family taken without its owner",
            "select count(*) from audit_entry a join case_file c on c.id = a.case_id where a.action = 'take' and c.owner_id is null",
            "a family taken twice",
            "select count(*) - count(distinct subject_id) from audit_entry where action = 'take'");

    /// The key of each submission and the reference its sender was given.
    final Map<String, String> references = new ConcurrentHashMap<>();

    /// Each family taken, and by whom.
    final Map<UUID, UUID> owners = new ConcurrentHashMap<>();

    /// Everything that is not as somebody was told, in words; empty where all is well.
    List<String> compare(Connection connection) throws SQLException {
        var wrong = new ArrayList<String>();
        submissions(connection, wrong);
        owners(connection, wrong);
        for (var rule : NEVER.entrySet()) {
            long found = count(connection, rule.getValue());
            if (found > 0) wrong.add(found + " x " + rule.getKey());
        }
        return wrong;
    }

    private void submissions(Connection connection, List<String> wrong) throws SQLException {
        var stored = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select idempotency_key, reference from submission where idempotency_key like 'crash-%'")) {
            while (rows.next()) stored.put(rows.getString(1), rows.getString(2));
        }
        references.forEach((key, reference) -> {
            if (!reference.equals(stored.get(key)))
                wrong.add(key + " was told " + reference + ", stored is " + stored.get(key));
        });
    }

    private void owners(Connection connection, List<String> wrong) throws SQLException {
        try (var select = connection.prepareStatement("select owner_id from case_file where id = ?")) {
            for (var taken : owners.entrySet()) {
                select.setObject(1, taken.getKey());
                try (var rows = select.executeQuery()) {
                    var owner = rows.next() ? rows.getObject(1, UUID.class) : null;
                    if (!taken.getValue().equals(owner))
                        wrong.add("family " + taken.getKey() + " was taken by " + taken.getValue() + ", has " + owner);
                }
            }
        }
    }

    static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
