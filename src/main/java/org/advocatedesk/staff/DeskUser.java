package org.advocatedesk.staff;

import java.util.Optional;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
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

    DeskUser(JdbcClient db, Staff staff) {
        this.db = db;
        this.staff = staff;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        Optional<UserDetails> found = db.sql(
                        "select username, password_hash, deactivated_at from staff_account where username = :name and password_hash is not null")
                .param("name", typed.strip().toLowerCase(java.util.Locale.ROOT))
                .query((rs, n) -> User.withUsername(rs.getString("username"))
                        .password(rs.getString("password_hash"))
                        .disabled(Db.instantOrNull(rs, "deactivated_at") != null)
                        .roles(staff.named(rs.getString("username")).orElseThrow().roles().stream()
                                .map(Enum::name)
                                .toArray(String[]::new))
                        .build())
                .optional();
        return found.orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
