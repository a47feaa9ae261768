package org.advocatedesk.intake.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.advocatedesk.cases.GoneFamilies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a list back as if it had never come: the families it opened, the people in them, and what it added to families
/// known before. What somebody has worked with stays; so do the trail and every refusal.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportUndo {
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final WhoWorked worked;
    private final Footprints footprints;
    private final GoneFamilies left;

    ImportUndo(JdbcClient db, WhoWorked worked, Footprints footprints, GoneFamilies left) {
        this.db = db;
        this.worked = worked;
        this.footprints = footprints;
        this.left = left;
    }

    /// What stays, in words.
    String undo(UUID list) {
        var kept = worked.on(list);
        var gone = new ArrayList<>(worked.opened(list));
        gone.removeAll(kept.keySet());
        var submissions = submissions(list, kept.keySet());
        submissions.reversed().forEach(footprints::wipe);
        var people = peopleOf(gone, submissions);
        inParts(submissions, this::forgetSubmissions);
        inParts(gone, this::forgetFamilies);
        left.left(gone);
        inParts(people, this::forgetPeople);
        db.sql("delete from intake_import_trace where import_id = :list")
                .param("list", list)
                .update();
        db.sql("delete from intake_import_row where import_id = :list")
                .param("list", list)
                .update();
        return words(gone.size(), kept.values());
    }

    /// In the order in which they were understood; those of families that stay are left.
    private List<UUID> submissions(UUID list, Set<UUID> kept) {
        return db
                .sql("select id, case_id from submission where import_id = :list order by import_id, arrival")
                .param("list", list)
                .query((rs, n) -> new UUID[] {rs.getObject("id", UUID.class), rs.getObject("case_id", UUID.class)})
                .list()
                .stream()
                .filter(row -> !kept.contains(row[1]))
                .map(row -> row[0])
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<UUID> peopleOf(List<UUID> families, List<UUID> submissions) {
        var people = new LinkedHashSet<UUID>();
        inParts(
                families,
                part -> people.addAll(
                        db.sql("""
                        select patient_id as person from case_file where id in (:part)
                        union select contact_id from case_file where id in (:part)
                        union select person_id from case_person where case_id in (:part)""").param("part", part).query(UUID.class).list()));
        inParts(
                submissions,
                part -> people.addAll(
                        db.sql("select person_id from submission where id in (:part) and person_id is not null")
                                .param("part", part)
                                .query(UUID.class)
                                .list()));
        return List.copyOf(people);
    }

    private void forgetSubmissions(List<UUID> part) {
        for (var of : List.of("danger", "consent"))
            db.sql("delete from " + of + " where submission_id in (:part)")
                    .param("part", part)
                    .update();
        db.sql("delete from submission where id in (:part)").param("part", part).update();
    }

    private void forgetFamilies(List<UUID> part) {
        db.sql("""
                        update content_page set families = families - (select count(distinct v.case_id) from case_page v
                            where v.page_id = content_page.id and v.how = 'CAME_FROM' and v.case_id in (:part))
                        where id in (select v.page_id from case_page v where v.how = 'CAME_FROM' and v.case_id in (:part))""").param("part", part).update();
        for (var kept : KeptRows.ALL)
            if (kept.ofCase() != null)
                db.sql("delete from " + kept.table() + " where " + kept.ofCase() + " in (:part)")
                        .param("part", part)
                        .update();
    }

    /// Whoever nobody else speaks of any more.
    private void forgetPeople(List<UUID> part) {
        var lonely = db.sql("""
                        select p.id from person p where p.id in (:part) and p.root_id = p.id
                        and not exists (select 1 from case_file c where c.patient_id = p.id or c.contact_id = p.id)
                        and not exists (select 1 from case_person c where c.person_id = p.id)
                        and not exists (select 1 from submission s where s.person_id = p.id)
                        and not exists (select 1 from kit_request k where k.person_id = p.id)
                        and not exists (select 1 from phone_call c where c.person_id = p.id)
                        and not exists (select 1 from callback b where b.person_id = p.id)
                        and not exists (select 1 from possible_duplicate d where d.older_person = p.id or d.newer_person = p.id)
                        and not exists (select 1 from person_merge m where m.survivor_id = p.id or m.absorbed_id = p.id)
                        and not exists (select 1 from not_the_same n where n.one_id = p.id or n.other_id = p.id)
                        and not exists (select 1 from person o where o.root_id = p.id and o.id <> p.id)""").param("part", part).query(UUID.class).list();
        if (lonely.isEmpty()) return;
        for (var kept : KeptRows.ALL)
            if (kept.ofPerson() != null)
                db.sql("delete from " + kept.table() + " where " + kept.ofPerson() + " in (:part)")
                        .param("part", lonely)
                        .update();
    }

    private static void inParts(List<UUID> all, Consumer<List<UUID>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE)
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }

    private static String words(int gone, Collection<String> kept) {
        var words = gone == 1 ? "1 family is gone." : gone + " families are gone.";
        if (kept.isEmpty()) return words;
        var stay = kept.stream().limit(40).collect(Collectors.joining("; "));
        var all = words + " " + kept.size() + (kept.size() == 1 ? " stays: " : " stay: ") + stay
                + (kept.size() > 40 ? " and others." : ".");
        return all.length() <= 2000 ? all : all.substring(0, 2000);
    }
}
