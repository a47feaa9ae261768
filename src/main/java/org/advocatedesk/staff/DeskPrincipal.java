package org.advocatedesk.staff;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/// Somebody in one session: since when, and with which of the account's session epochs.
final class DeskPrincipal extends User {
    private final Instant since;
    private volatile int epoch;

    DeskPrincipal(String username, @Nullable String hash, boolean active, Set<Role> roles, Instant since, int epoch) {
        super(username, hash, active, true, true, true, authorities(roles));
        this.since = since;
        this.epoch = epoch;
    }

    Instant since() {
        return since;
    }

    int epoch() {
        return epoch;
    }

    /// This session stays although the account's others end.
    void stay(int newEpoch) {
        epoch = newEpoch;
    }

    private static java.util.List<org.springframework.security.core.GrantedAuthority> authorities(Set<Role> roles) {
        return AuthorityUtils.createAuthorityList(
                roles.stream().map(role -> "ROLE_" + role.name()).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
