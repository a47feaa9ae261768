package org.advocatedesk.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everything that happened to a family, newest first; areas add to it in the transaction of the deed.
@Component
public class CaseTimeline {
    private static final int LONGEST_VOICE = 20_000;

    private final JdbcClient db;
    private final FamilyVisibility visibility;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    CaseTimeline(JdbcClient db, FamilyVisibility visibility, Staff staff, Live live, Clock clock) {
        this.db = db;
        this.visibility = visibility;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId caseId, TimelineKind kind, String words, @Nullable String voice) {
        add(caseId, kind, words, voice, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId caseId, TimelineKind kind, String words, @Nullable String voice, Instant at) {
        db.sql(
                        "insert into timeline_entry (id, case_id, at, kind, words, voice, actor) values (:id, :case, :at, :kind, :words, :voice, :actor)")
                .param("id", Uuid7.next())
                .param("case", caseId.value())
                .param("at", Db.at(at))
                .param("kind", kind.name())
                .param("words", words.length() > 1000 ? words.substring(0, 1000) : words)
                .param(
                        "voice",
                        voice == null || voice.length() <= LONGEST_VOICE ? voice : voice.substring(0, LONGEST_VOICE))
                .param("actor", staff.actorName())
                .update();
        live.changed(Live.caseTopic(root(caseId)));
    }

    /// Two became one, or two again; the line leads to where that is told and undone.
    @Transactional(propagation = Propagation.MANDATORY)
    void merged(CaseId caseId, String words, String link) {
        db.sql(
                        "insert into timeline_entry (id, case_id, at, kind, words, actor, link) values (:id, :case, :at, 'MERGE', :words, :actor, :link)")
                .param("id", Uuid7.next())
                .param("case", caseId.value())
                .param("at", Db.at(clock.instant()))
                .param("words", words)
                .param("actor", staff.actorName())
                .param("link", link)
                .update();
        live.changed(Live.caseTopic(root(caseId)));
    }

    /// What was entered then goes to another family with its line; written in one go, they are seconds apart at most.
    @Transactional
    public void goesAlong(CaseId from, CaseId to, TimelineKind kind, Instant at) {
        visibility.require(from);
        visibility.require(to);
        db.sql("""
                        update timeline_entry set case_id = :to where case_id = :from and kind = :kind
                        and at >= :earliest and at <= :latest""")
                .param("from", from.value())
                .param("to", to.value())
                .param("kind", kind.name())
                .param("earliest", Db.at(at.minusSeconds(2)))
                .param("latest", Db.at(at.plusSeconds(2)))
                .update();
    }

    private UUID root(CaseId id) {
        return db.sql("select root_id from case_file where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /// The latest thing this family wrote or said on a way in, if any.
    @Transactional(readOnly = true)
    public Optional<TimelineRow> latestVoice(CaseId caseId) {
        visibility.require(caseId);
        return db.sql("select * from timeline_entry where " + OneFamily.has("case_id", "case")
                        + " and kind = 'CAME_IN' and voice is not null order by at desc, id desc limit 1")
                .param("case", caseId.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /// The newest entries, or those before `last`; at most 100.
    @Transactional(readOnly = true)
    public List<TimelineRow> page(CaseId caseId, @Nullable TimelineRow last) {
        visibility.require(caseId);
        var before = last == null ? "" : " and (at < :at or at = :at and id < :id)";
        var query = db.sql("select * from timeline_entry where " + OneFamily.has("case_id", "case") + before
                        + " order by at desc, id desc limit 100")
                .param("case", caseId.value());
        if (last != null) query = query.param("at", Db.at(last.at())).param("id", last.id());
        return query.query((rs, n) -> row(rs)).list();
    }

    private static TimelineRow row(ResultSet rs) throws SQLException {
        return new TimelineRow(
                Db.uuid(rs, "id"),
                Db.instant(rs, "at"),
                TimelineKind.valueOf(rs.getString("kind")),
                rs.getString("words"),
                rs.getString("voice"),
                rs.getString("actor"),
                rs.getString("link"));
    }
}
