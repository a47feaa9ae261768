package org.advocatedesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Families that are looked for: drawn from all, open and closed, and those with a long story.
record Samples(List<Someone> someone, List<UUID> longStories) {
    private static final int MANY = 200;

    /// A person with a number.
    record Someone(String given, String surname, String phone) {
        /// As somebody types who has only heard it.
        String misspelled(Random random) {
            var name = new StringBuilder(surname);
            int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
            if (random.nextBoolean()) name.deleteCharAt(at);
            else name.insert(at, name.charAt(at));
            return name.toString().toLowerCase(java.util.Locale.ROOT);
        }

        String lastDigits(int many) {
            return phone.substring(phone.length() - many);
        }
    }

    static Samples read(Connection connection, Plan plan) throws SQLException {
        var someone = new ArrayList<Someone>();
        var random = new Random(7);
        for (int i = 0; i < MANY; i++) someone.add(someone(connection, random.nextInt(plan.families)));
        var stories = new ArrayList<UUID>();
        int last = plan.families - 4 * plan.unowned;
        try (var select = connection.prepareStatement(
                "select id from case_file where case_number > ? and case_number <= ? and closed_at is null")) {
            select.setLong(1, 20_000L + last - Plan.LONG_STORIES);
            select.setLong(2, 20_000L + last);
            try (var rows = select.executeQuery()) {
                while (rows.next()) stories.add(rows.getObject(1, UUID.class));
            }
        }
        return new Samples(someone, stories);
    }

    private static Someone someone(Connection connection, int family) throws SQLException {
        try (var select = connection.prepareStatement("""
                select p.given_name, p.family_name, n.normalised from case_file c join person p on p.id = c.contact_id
                join contact_point n on n.person_id = p.id and n.kind = 'phone' where c.case_number = ?""")) {
            select.setLong(1, 20_001L + family);
            try (var rows = select.executeQuery()) {
                rows.next();
                return new Someone(rows.getString(1), rows.getString(2), rows.getString(3));
            }
        }
    }
}
