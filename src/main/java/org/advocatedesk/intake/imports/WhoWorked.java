package org.advocatedesk.intake.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The families of a list that somebody has worked with since, each with what was done; they stay.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhoWorked {
    /// What somebody did, and where it shows; `:list` is the import.
    private static final Map<String, String> DONE = new LinkedHashMap<>();

    static {
        DONE.put("has an owner", "c.owner_id is not null");
        DONE.put("was called", "exists (select 1 from phone_call p where p.case_id = c.id)");
        DONE.put("was dialled", "exists (select 1 from dial_record d where d.case_id = c.id)");
        DONE.put("has a callback", "exists (select 1 from callback b where b.case_id = c.id)");
        DONE.put("was handed over", "exists (select 1 from call_hand_over h where h.case_id = c.id)");
        DONE.put(
                "was noted upon",
                "exists (select 1 from timeline_entry t where t.case_id = c.id and t.actor <> 'the desk')");
        DONE.put(
                "has facts by one of us",
                "exists (select 1 from case_fact f where f.case_id = c.id and f.recorded_by <> 'the desk')");
        DONE.put(
                "has another status",
                "exists (select 1 from status_change s where s.case_id = c.id and s.changed_by <> 'the desk')");
        DONE.put("has pages", "exists (select 1 from case_page p where p.case_id = c.id and p.how <> 'CAME_FROM')");
        DONE.put(
                "has a kit on its way",
                "exists (select 1 from kit_request k where k.case_id = c.id and (k.batch_id is not null or k.printed_at is not null"
                        + " or k.packed_at is not null or k.again_by is not null or k.asked_by <> 'the desk'))");
        DONE.put(
                "was merged",
                "(c.root_id <> c.id or exists (select 1 from case_merge m where m.survivor_id = c.id or m.absorbed_id = c.id)"
                        + " or exists (select 1 from person_merge m where m.survivor_id in (c.contact_id, c.patient_id)"
                        + " or m.absorbed_id in (c.contact_id, c.patient_id)))");
        DONE.put(
                "was judged a duplicate or not",
                "exists (select 1 from possible_duplicate p where (p.older_case = c.id or p.newer_case = c.id) and p.judged_by is not null)");
        DONE.put(
                "was answered in danger",
                "exists (select 1 from danger d where d.case_id = c.id and d.answered_by is not null)");
        DONE.put("was written to", "exists (select 1 from outbox o where o.case_id = c.id and o.state <> 'waiting')");
        DONE.put(
                "wrote again",
                "exists (select 1 from submission w where w.case_id = c.id and (w.import_id is null or w.import_id <> :list))");
        DONE.put("is only for some", "c.restricted_at is not null");
        DONE.put(
                "has a draft",
                "exists (select 1 from draft d where d.record like '%' || cast(c.id as varchar) || '%')");
    }

    private final JdbcClient db;

    WhoWorked(JdbcClient db) {
        this.db = db;
    }

    /// Cases that this list opened.
    List<UUID> opened(UUID list) {
        return db.sql(
                        "select case_id from submission where import_id = :list and state = 'understood' and case_id is not null")
                .param("list", list)
                .query(UUID.class)
                .list();
    }

    /// Among those it opened: number and what was done.
    Map<UUID, String> on(UUID list) {
        var worked = new LinkedHashMap<UUID, String>();
        DONE.forEach((words, shows) -> db.sql("""
                        select c.id, c.case_number from submission m join case_file c on c.id = m.case_id
                        where m.import_id = :list and m.state = 'understood' and\s""" + shows)
                .param("list", list)
                .query((rs, n) -> Map.entry(Db.uuid(rs, "id"), rs.getLong("case_number") + " " + words))
                .list()
                .forEach(done -> worked.putIfAbsent(done.getKey(), done.getValue())));
        return worked;
    }
}
