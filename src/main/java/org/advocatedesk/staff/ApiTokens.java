package org.advocatedesk.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys for programs: shown once, kept as hashes, each with its scopes, revoked by the administrator.
@Service
@Transactional
public class ApiTokens {
    private static final String BEGINNING = "adk_";

    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(JdbcClient db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /// A token as the administrator sees it: never the token itself.
    public record Row(
            UUID id,
            String name,
            Set<String> scopes,
            String createdBy,
            Instant createdAt,
            @Nullable Instant revokedAt) {}

    /// A token that was shown: who it is and what it may do.
    record Bearer(String name, Set<String> scopes) {}

    /// The new token; nobody can read it again.
    @PreAuthorize(Allowed.TO_ADMINISTER)
    public String create(String name, Set<Scope> scopes) {
        if (name.isBlank()) throw new Refusal("Name the program that will use this token.");
        if (scopes.isEmpty()) throw new Refusal("Choose at least one thing it may do.");
        var token = BEGINNING + Secrets.token();
        var id = Uuid7.next();
        var list = scopes.stream().sorted().map(Scope::id).collect(Collectors.joining(" "));
        db.sql("""
                        insert into api_token (id, name, token_hash, scopes, created_by, created_at)
                        values (:id, :name, :hash, :scopes, :by, :now)""")
                .param("id", id)
                .param("name", name.strip())
                .param("hash", Secrets.hash(token))
                .param("scopes", list)
                .param("by", AuditTrail.actor())
                .param("now", Db.at(clock.instant()))
                .update();
        audit.changed("api token created", subject(id), null, name.strip() + ": " + list);
        return token;
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    public void revoke(UUID id) {
        int revoked = db.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", Db.at(clock.instant()))
                .param("id", id)
                .update();
        if (revoked == 1) audit.changed("api token revoked", subject(id), null, null);
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    @Transactional(readOnly = true)
    public List<Row> newest(int limit) {
        return db.sql("select * from api_token order by created_at desc, id limit :limit")
                .param("limit", Math.min(limit, 500))
                .query((rs, n) -> new Row(
                        Db.uuid(rs, "id"),
                        rs.getString("name"),
                        scopes(rs.getString("scopes")),
                        rs.getString("created_by"),
                        Db.instant(rs, "created_at"),
                        Db.instantOrNull(rs, "revoked_at")))
                .list();
    }

    /// Whose token this is, unless unknown or revoked.
    @Transactional(readOnly = true)
    Optional<Bearer> bearer(String token) {
        if (!token.startsWith(BEGINNING) || token.length() > 100) return Optional.empty();
        return db.sql("select name, scopes from api_token where token_hash = :hash and revoked_at is null")
                .param("hash", Secrets.hash(token))
                .query((rs, n) -> new Bearer(rs.getString("name"), scopes(rs.getString("scopes"))))
                .optional();
    }

    private static Set<String> scopes(String list) {
        return Arrays.stream(list.split(" ")).filter(s -> !s.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("api token", id.toString(), null);
    }
}
