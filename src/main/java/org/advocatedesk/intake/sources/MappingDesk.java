package org.advocatedesk.intake.sources;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.mapping.KnownMappings;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.understanding.Foreseen;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Learns from what a source has sent which of its fields is which of ours.
@Service
@Transactional
public class MappingDesk {
    private final JdbcClient db;
    private final KnownMappings mappings;
    private final Foreseen foreseen;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final JsonMapper json;
    private final Clock clock;

    MappingDesk(
            JdbcClient db,
            KnownMappings mappings,
            Foreseen foreseen,
            AuditTrail audit,
            Staff staff,
            Live live,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.mappings = mappings;
        this.foreseen = foreseen;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    /// From now on this is what their fields mean; what was understood before stays as it was. The version it is.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public int save(UUID source, Mapping mapping) {
        int version = mappings.newest(source) + 1;
        var body = json.writeValueAsString(mapping);
        if (body.length() > 60_000)
            throw new Refusal("That is more than one source can send. Leave some of it unnamed.");
        try {
            db.sql("""
                            insert into source_mapping (source_id, version, body, saved_by, saved_at)
                            values (:source, :version, :body, :by, :now)""")
                    .param("source", source)
                    .param("version", version)
                    .param("body", body)
                    .param("by", staff.actorName())
                    .param("now", Db.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException atTheSameTime) {
            throw new Refusal("A colleague saved another version just now. Look at theirs first.");
        }
        audit.changed("mapping saved", subject(source), null, "version " + version);
        live.changed(Live.INTAKE);
        return version;
    }

    /// What their fields mean today.
    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public Mapping newest(UUID source) {
        return mappings.of(source, mappings.newest(source));
    }

    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public List<MappingVersion> versions(UUID source) {
        return db.sql("""
                        select version, saved_by, saved_at from source_mapping where source_id = :source
                        order by source_id, version desc limit 50""")
                .param("source", source)
                .query((rs, n) -> new MappingVersion(
                        rs.getInt("version"),
                        rs.getString("saved_by"),
                        Db.instant(rs, "saved_at"),
                        mappings.of(source, rs.getInt("version"))))
                .list();
    }

    /// The latest that it sent, newest first; that somebody read them is kept in the trail.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public List<SentExample> examples(UUID source) {
        var sent = db.sql("""
                        select id, reference, received_at, content_type, raw from submission
                        where source_id = :source order by source_id, received_at desc, id desc limit 8""")
                .param("source", source)
                .query((rs, n) -> new SentExample(
                        Db.uuid(rs, "id"),
                        rs.getString("reference"),
                        Db.instant(rs, "received_at"),
                        flat(rs.getBytes("raw"), rs.getString("content_type"))))
                .list();
        if (!sent.isEmpty()) audit.read("examples of a source", subject(source));
        return sent;
    }

    private static Map<String, String> flat(byte[] raw, String type) {
        try {
            return SentFields.parse(raw, type).flat();
        } catch (SentFields.Unparseable wasParsedAtTheDoor) {
            return new LinkedHashMap<>();
        }
    }

    /// What the desk would make of it.
    @PreAuthorize(Allowed.TO_SET_RULES)
    @Transactional(readOnly = true)
    public Foreseen.Outlook outlook(Map<String, String> theirs, Mapping mapping, String channel) {
        return foreseen.of(mapping.read(SentFields.of(theirs)), channel);
    }

    private static AuditTrail.Subject subject(UUID source) {
        return new AuditTrail.Subject("intake source", source.toString(), null);
    }
}
