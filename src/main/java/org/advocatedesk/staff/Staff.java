package org.advocatedesk.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who works here, and who is asking just now.
@Component
public class Staff {
    private final JdbcClient db;
    /// Asked at every turn, so kept for a moment; other nodes may change an account, so only for a moment.
    private final Cache<String, Colleague> byUsername =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build();

    Staff(JdbcClient db) {
        this.db = db;
    }

    /// The signed-in person. Throws [IllegalStateException] where nobody is: background work has no colleague.
    public Colleague current() {
        return currentOrNobody().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    public Optional<Colleague> currentOrNobody() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? Optional.empty() : named(who.getName());
    }

    /// Whose name stands on what is being done: the colleague's full name, or "the desk".
    public String actorName() {
        return currentOrNobody().map(Colleague::fullName).orElse("the desk");
    }

    @Transactional(readOnly = true)
    public Optional<Colleague> named(String username) {
        var known = byUsername.getIfPresent(username);
        if (known != null) return Optional.of(known);
        var found = select("where a.username = :key", username).stream().findFirst();
        found.ifPresent(colleague -> byUsername.put(username, colleague));
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<Colleague> byId(@Nullable StaffId id) {
        if (id == null) return Optional.empty();
        var known = byUsername.asMap().values().stream()
                .filter(c -> c.id().equals(id))
                .findFirst();
        return known.isPresent()
                ? known
                : select("where a.id = :key", id.value()).stream().findFirst();
    }

    /// Everybody who can sign in now, by name.
    @Transactional(readOnly = true)
    public List<Colleague> active() {
        return select("where a.deactivated_at is null and :key = :key", "");
    }

    /// Everybody who ever could, in order of their user names.
    List<Colleague> everybody(@Nullable String after, int limit) {
        return select("where a.username > :key", after == null ? "" : after).stream()
                .sorted(Comparator.comparing(Colleague::username))
                .limit(limit)
                .toList();
    }

    /// After an account changed: nobody works on with what was known of it before.
    public void forget() {
        byUsername.invalidateAll();
    }

    /// Runs background work of the product itself, which may do what staff may.
    public static <T> T asTheDesk(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "the desk", null, List.of(new SimpleGrantedAuthority("ROLE_THE_DESK"))));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private List<Colleague> select(String where, Object key) {
        return db.sql("""
                        select a.id, a.username, a.full_name, a.zone, a.deactivated_at,
                               (select string_agg(r.role, ',') from staff_role r where r.account_id = a.id) as roles
                        from staff_account a %s order by a.full_name""".formatted(where))
                .param("key", key)
                .query((rs, n) -> new Colleague(
                        new StaffId(rs.getObject("id", UUID.class)),
                        rs.getString("username"),
                        rs.getString("full_name"),
                        ZoneId.of(rs.getString("zone")),
                        roles(rs.getString("roles")),
                        rs.getObject("deactivated_at") == null))
                .list();
    }

    private static Set<Role> roles(@Nullable String list) {
        if (list == null || list.isEmpty()) return Set.of();
        return Arrays.stream(list.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
