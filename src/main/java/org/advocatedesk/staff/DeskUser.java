package org.advocatedesk.staff;

import java.time.Clock;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the account somebody signs in with.
@Component
class DeskUser implements UserDetailsService {
    private final JdbcClient db;
    private final Staff staff;
    private final Clock clock;

    DeskUser(JdbcClient db, Staff staff, Clock clock) {
        this.db = db;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        var username = Accounts.plain(typed);
        staff.forget();
        var who = staff.named(username).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return db.sql("""
                        select password_hash, deactivated_at, session_epoch from staff_account
                        where username = :name and password_hash is not null""")
                .param("name", username)
                .query((rs, n) -> new DeskPrincipal(
                        username,
                        rs.getString("password_hash"),
                        Db.instantOrNull(rs, "deactivated_at") == null,
                        who.roles(),
                        clock.instant(),
                        rs.getInt("session_epoch")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
