package org.advocatedesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.shared.Uuid7;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/// The organisation and its people, as set-up would have written them.
record FirstRows(String password, List<Person> advocates, Person manager) {
    static final int ADVOCATES = 16;

    /// A colleague who can sign in.
    record Person(UUID id, String username, String fullName) {}

    static FirstRows write(Connection connection) throws SQLException {
        var password = "bench " + UUID.randomUUID();
        var hash = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password);
        var advocates = new ArrayList<Person>();
        for (int i = 1; i <= ADVOCATES; i++)
            advocates.add(person(connection, "advocate" + i, "Advocate Number" + i, "ADVOCATE", hash));
        var manager = person(connection, "manager", "Manager Ofall", "MANAGER", hash);
        try (var organisation = connection.prepareStatement("""
                insert into organisation (id, name, zone, opens_at, closes_at, open_days, extra_holidays, return_address,
                                          crisis_line, phone_line, demo, set_up_at, version)
                values (1, 'Harbor Lung Help', 'America/Chicago', '08:00', '20:00', '1,2,3,4,5,6', '',
                        '600 W Polk St, Chicago IL 60607', '988', '(800) 555-0119', false, current_timestamp, 0)""")) {
            organisation.executeUpdate();
        }
        if (!connection.getAutoCommit()) connection.commit();
        return new FirstRows(password, advocates, manager);
    }

    private static Person person(Connection connection, String username, String fullName, String role, String hash)
            throws SQLException {
        var id = Uuid7.next();
        try (var account = connection.prepareStatement("""
                insert into staff_account (id, username, full_name, zone, password_hash, created_at, version)
                values (?, ?, ?, 'America/Chicago', ?, ?, 0)""");
                var gives = connection.prepareStatement("insert into staff_role (account_id, role) values (?, ?)")) {
            account.setObject(1, id);
            account.setString(2, username);
            account.setString(3, fullName);
            account.setString(4, hash);
            account.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
            account.executeUpdate();
            gives.setObject(1, id);
            gives.setString(2, role);
            gives.executeUpdate();
        }
        return new Person(id, username, fullName);
    }
}
