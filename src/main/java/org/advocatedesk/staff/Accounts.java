package org.advocatedesk.staff;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The accounts as rows; always within the transaction of whoever changes them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Accounts {
    private final JdbcClient db;
    private final Staff staff;
    private final OpenSessions sessions;
    private final Clock clock;

    Accounts(JdbcClient db, Staff staff, OpenSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.db = db;
        this.staff = staff;
        this.clock = clock;
    }

    /// How a user name is kept: what one types may differ in case and space.
    static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /// False where the user name is in use.
    boolean add(StaffId id, String username, String fullName, ZoneId zone) {
        return db.sql("""
                        insert into staff_account (id, username, full_name, zone, created_at, version)
                        values (:id, :user, :name, :zone, :now, 0) on conflict do nothing""")
                        .param("id", id.value())
                        .param("user", plain(username))
                        .param("name", fullName.strip())
                        .param("zone", zone.getId())
                        .param("now", Db.at(clock.instant()))
                        .update()
                == 1;
    }

    void describe(StaffId id, String fullName, ZoneId zone) {
        change(id, "full_name = :value", fullName.strip());
        change(id, "zone = :value", zone.getId());
    }

    void giveRoles(StaffId id, Set<Role> roles) {
        db.sql("delete from staff_role where account_id = :id")
                .param("id", id.value())
                .update();
        for (var role : roles)
            db.sql("insert into staff_role (account_id, role) values (:id, :role)")
                    .param("id", id.value())
                    .param("role", role.name())
                    .update();
        staff.forget();
    }

    /// Null takes the password away: only a link lets them choose a new one.
    void setPassword(StaffId id, @Nullable String hash) {
        change(id, "password_hash = :value", hash);
    }

    void deactivate(StaffId id) {
        change(id, "deactivated_at = :value", Db.at(clock.instant()));
    }

    void reactivate(StaffId id) {
        change(id, "deactivated_at = :value", null);
    }

    /// All their sessions are over once this is committed, on every node; the answer is the epoch new ones begin with.
    int endSessions(StaffId id) {
        change(id, "session_epoch = session_epoch + :value", 1);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sessions.lookSoon();
            }
        });
        return db.sql("select session_epoch from staff_account where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Nullable
    String passwordHash(StaffId id) {
        return db.sql("select password_hash from staff_account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void change(StaffId id, String what, @Nullable Object value) {
        db.sql("update staff_account set " + what + ", version = version + 1 where id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
        staff.forget();
    }
}
