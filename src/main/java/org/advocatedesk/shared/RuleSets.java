package org.advocatedesk.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Rules are data with a version, a date and a source; the body is a JSON document read into a typed record.
@Component
public class RuleSets {
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final List<RuleCheck> checks;
    private final ConcurrentHashMap<String, RuleSet> inForce = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Class<?>, Read> read = new ConcurrentHashMap<>();

    RuleSets(JdbcClient db, JsonMapper json, Clock clock, List<RuleCheck> checks) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.checks = checks;
    }

    /// A kind's version, since when it is valid and where it was taken from.
    public record RuleSet(String kind, int version, Instant validFrom, String source, String body) {}

    /// The rules of a kind that are in force now; they are re-read at most a minute after a publication on another
    /// node.
    @Transactional(readOnly = true)
    public Optional<RuleSet> inForce(String kind) {
        var cached = inForce.get(kind);
        if (cached != null) return Optional.of(cached);
        var found = db.sql("""
                        select kind, version, valid_from, source, body from rule_set
                        where kind = :kind and valid_from <= :now order by valid_from desc, version desc limit 1""")
                .param("kind", kind)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new RuleSet(
                        rs.getString(1),
                        rs.getInt(2),
                        rs.getObject(3, java.time.OffsetDateTime.class).toInstant(),
                        rs.getString(4),
                        rs.getString(5)))
                .optional();
        found.ifPresent(rules -> inForce.put(kind, rules));
        return found;
    }

    /// The typed body of the rules in force. Refuses a kind nobody published with [IllegalStateException].
    public <T> T require(String kind, Class<T> type) {
        var rules = inForce(kind).orElseThrow(() -> new IllegalStateException("No rules of kind " + kind));
        var known = read.get(type);
        if (known == null || !known.from.equals(rules)) {
            known = new Read(rules, json.readValue(rules.body(), type));
            read.put(type, known);
        }
        return type.cast(known.body);
    }

    /// A body as it was read, and what it was read from.
    private record Read(RuleSet from, Object body) {}

    @Transactional(readOnly = true)
    public List<RuleSet> history(String kind) {
        return db.sql(
                        "select kind, version, valid_from, source, body from rule_set where kind = :kind order by version desc")
                .param("kind", kind)
                .query((rs, n) -> new RuleSet(
                        rs.getString(1),
                        rs.getInt(2),
                        rs.getObject(3, java.time.OffsetDateTime.class).toInstant(),
                        rs.getString(4),
                        rs.getString(5)))
                .list();
    }

    /// Adds a version; the former ones stay. Refuses what the kind's [RuleCheck] refuses.
    @Transactional
    public int publish(String kind, Instant validFrom, String source, String body, String by) {
        json.readTree(body);
        for (var check : checks) if (check.kind().equals(kind)) check.check(body);
        int version = db.sql("select coalesce(max(version), 0) + 1 from rule_set where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
        db.sql("""
                        insert into rule_set (id, kind, version, valid_from, source, body, published_by, published_at)
                        values (:id, :kind, :version, :from, :source, :body, :by, :now)""")
                .param("id", Uuid7.next())
                .param("kind", kind)
                .param("version", version)
                .param("from", validFrom.atOffset(ZoneOffset.UTC))
                .param("source", source)
                .param("body", body)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        inForce.remove(kind);
        return version;
    }

    /// What is shipped with the product, where no version of the kind exists yet.
    @Transactional
    public void shipIfAbsent(String kind, String source, String body) {
        if (history(kind).isEmpty()) publish(kind, Instant.EPOCH, source, body, "Advocate Desk");
    }

    @org.springframework.scheduling.annotation.Scheduled(fixedDelayString = "${desk.rules.reread:60s}")
    void reread() {
        inForce.clear();
    }
}
