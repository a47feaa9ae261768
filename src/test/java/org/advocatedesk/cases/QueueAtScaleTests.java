package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.Statements;
import org.advocatedesk.staff.Colleague;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// A hundred thousand families, twenty thousand of them in the queue: nothing that a screen reads looks through a
/// table.
@DatabaseTest
class QueueAtScaleTests {
    private static final int FAMILIES = 100_000;
    private static final int CLOSED = 80_000;
    private static final int MANY = 1_500;
    private static final Set<String> BIG = Set.of(
            "queue_row",
            "case_file",
            "case_person",
            "case_fact",
            "timeline_entry",
            "person",
            "contact_point",
            "person_address");
    private static final Pattern SORT = Pattern.compile("Sort  \\(cost=.*? rows=(\\d+)");

    @Autowired
    Fixtures desk;

    @Autowired
    TriageQueue queue;

    @Autowired
    FamilySheets sheets;

    @Autowired
    FamilyCards cards;

    @Autowired
    CasePeople people;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    JdbcTemplate jdbc;

    @TestFactory
    Stream<DynamicTest> nothingLooksThroughATable() {
        var nora = desk.signIn(desk.advocate());
        fill(nora.id().value());
        var tests = new ArrayList<DynamicTest>();
        lists(nora).forEach((name, filter) -> tests.add(dynamicTest(name, () -> listIsReadByAnIndex(filter))));
        tests.add(dynamicTest("a family is opened", this::aFamilyIsOpened));
        tests.add(dynamicTest("a page asks once, however long", this::aPageAsksOnce));
        return tests.stream();
    }

    /// What the drawer offers, and the chips above the queue.
    private static Map<String, QueueFilter> lists(Colleague nora) {
        var all = QueueFilter.ALL;
        var lists = new LinkedHashMap<String, QueueFilter>();
        lists.put("all", all);
        lists.put("my families", all.ownedBy(nora.id()));
        lists.put("no owner yet", all.withoutOwner());
        lists.put("due today", all.dueBeforeTheDayEnds());
        lists.put("urgent", all.urgent());
        lists.put("trying to reach", all.in(Set.of(CaseStatus.ATTEMPTING)));
        lists.put("waiting for records", all.in(Set.of(CaseStatus.AWAITING_RECORDS)));
        lists.put("keeping in touch", all.in(Set.of(CaseStatus.NURTURE)));
        lists.put("Spanish", all.speaking("es"));
        lists.put("may call now", all.callableNow(true));
        lists.put("in Ohio", all.inState("OH"));
        for (var order : QueueOrder.values()) lists.put(order.label(), all.by(order));
        return lists;
    }

    private void listIsReadByAnIndex(QueueFilter filter) {
        var first = queue.page(filter, null);
        assertThat(first).isNotEmpty();
        var asked = Statements.during(jdbc, () -> {
            queue.page(filter, null);
            queue.page(filter, first.getLast());
            queue.count(filter);
        });
        var ofTheQueue =
                asked.stream().filter(one -> one.sql.contains("queue_row")).toList();
        assertThat(ofTheQueue).hasSize(3).allSatisfy(this::isReadByIndexes);
        assertThat(ofTheQueue.subList(0, 2)).allSatisfy(this::isInOrder);
    }

    private void aFamilyIsOpened() {
        var id = id(CLOSED + 77);
        var asked = Statements.during(jdbc, () -> {
            sheets.again(id);
            people.of(id);
            facts.all(id);
            timeline.page(id, null);
        });
        assertThat(asked).hasSizeLessThan(25).allSatisfy(this::isReadByIndexes);
    }

    private void aPageAsksOnce() {
        var few = queue.page(QueueFilter.ALL.inState("OH").urgent(), null);
        var many = queue.page(QueueFilter.ALL, null);
        assertThat(many).hasSize(TriageQueue.PAGE);
        assertThat(Statements.during(jdbc, () -> queue.page(QueueFilter.ALL, null)))
                .hasSize(1);
        var ids = many.stream().map(QueueRow::caseId).toList();
        assertThat(Statements.during(jdbc, () -> cards.of(ids)))
                .hasSameSizeAs(Statements.during(jdbc, () -> cards.of(List.of(ids.getFirst()))))
                .allSatisfy(this::isReadByIndexes);
        assertThat(few.size()).isLessThan(many.size());
    }

    private void isReadByIndexes(Statements.Asked asked) {
        var plan = asked.plan();
        for (var table : BIG)
            assertThat(plan)
                    .doesNotContainIgnoringCase("public." + table + ".tableScan")
                    .doesNotContainPattern("Seq Scan on " + table + "\\b");
    }

    private void isInOrder(Statements.Asked asked) {
        var plan = asked.plan();
        if (isH2()) assertThat(plan).contains("index sorted");
        assertThat(SORT.matcher(plan).results().map(found -> Integer.parseInt(found.group(1))))
                .as(plan)
                .allMatch(rows -> rows < MANY);
    }

    private static CaseId id(int n) {
        return new CaseId(UUID.fromString("00000000-0000-7000-8000-%012d".formatted(n)));
    }

    private boolean isH2() {
        return jdbc.queryForList(
                        "select table_name from information_schema.tables where lower(table_name) = 'pg_stat_activity'")
                .isEmpty();
    }

    /// By the database itself, a row a family in each table; one person is patient and contact.
    private void fill(UUID nora) {
        desk.inTransaction(() -> {
            jdbc.execute(isH2() ? "set referential_integrity false" : "set local session_replication_role = replica");
            persons();
            cases();
            queueRows(nora);
            if (isH2()) jdbc.execute("set referential_integrity true");
            jdbc.execute("analyze");
            return true;
        });
    }

    private void persons() {
        insert(
                "person (id, root_id, given_name, family_name, name_as_typed, language, created_at, changed_at, version)",
                "ID, ID, 'Given' || n, 'Family' || mod(n, 997), 'As typed', 'en', NOW, NOW, 0");
        insert(
                "contact_point (id, person_id, kind, as_typed, normalised, created_at)",
                "ID, ID, 'phone', '4195550100', '+1419' || (2000000 + n), NOW");
        insert(
                "person_address (id, person_id, line1, line2, city, us_state, postal_code, as_typed, created_at)",
                "ID, ID, '118 Maple St', '', 'Toledo', 'OH', '43604', '', NOW");
    }

    private void cases() {
        insert("""
                case_file (id, case_number, root_id, patient_id, contact_id, relation, status, disposition, urgency, urgency_reason, need,
                           channel, source_name, language, opened_at, closed_at, close_reason, first_answer_due_at, changed_at, version)""", """
                ID, 1000000 + n, ID, ID, ID, 'SELF', case when n > 80000 then 'NEW' else 'CLOSED' end, 'WORK', 'NORMAL', '', 'A need',
                'web_form', 'mesohope.example', 'en', AGO, case when n > 80000 then null else NOW end,
                case when n > 80000 then null else 'HELPED' end, AGO, NOW, 0""");
        insert(
                "case_person (case_id, person_id, relation, may_be_told, note, added_at)",
                "ID, ID, 'SELF', true, '', NOW");
        insert(
                "case_fact (id, case_id, kind, fact_value, said_by, source, recorded_by, recorded_at)",
                "ID, ID, 'DIAGNOSIS', 'Pleural mesothelioma', '', 'WEB_FORM', 'the desk', NOW");
        insert(
                "timeline_entry (id, case_id, at, kind, words, voice, actor)",
                "ID, ID, AGO, 'CAME_IN', 'Came in', 'Please call me', 'the desk'");
    }

    private void queueRows(UUID nora) {
        insert("""
                queue_row (case_id, case_number, virtual_arrival, status, owner_id, who, tie, need, channel, language, urgency, us_state, zone,
                           phone, waits_since, promised_first, arrived_at, first_answer_due_at, first_attempt_at, next_due_at, promise_at, attempts, bereaved, head_starts, changed_at)""", """
                ID, 1000000 + n, AGO,
                case mod(n, 20) when 1 then 'ATTEMPTING' when 2 then 'AWAITING_RECORDS' when 3 then 'NURTURE' else 'NEW' end,
                case when mod(n, 50) = 0 then cast('%s' as uuid) when mod(n, 3) = 0 then ID end,
                'Somebody', 'for themselves', '', 'web_form', case when mod(n, 90) = 0 then 'es' else 'en' end,
                case when mod(n, 97) = 0 then 'URGENT' else 'NORMAL' end,
                case mod(n, 7) when 0 then 'OH' when 1 then 'CA' else 'FL' end, 'America/New_York',
                '+14195550132', AGO, AGO, AGO, NOW, case when mod(n, 5) > 0 then AGO end, case when mod(n, 11) = 0 then NOW end,
                case when mod(n, 13) = 0 then NOW end, 0, false, '[]', NOW""".formatted(nora), CLOSED + 1);
        jdbc.update("delete from calling_area");
        jdbc.update("""
                insert into calling_area (us_state, zone, open_until, opens_at, window_minutes, closes_local)
                values ('OH', 'America/New_York', timestamp with time zone '2026-11-18 02:00:00+00:00', null, 720, '21:00')""");
    }

    private void insert(String table, String values) {
        insert(table, values, 1);
    }

    /// Each number becomes a row; ids, times and the rest are made from it.
    private void insert(String table, String values, int from) {
        var numbers = isH2() ? "system_range(%d, %d)" : "generate_series(%d, %d)";
        var ago = isH2()
                ? "dateadd(minute, -mod(n * 7919, 90000), NOW)"
                : "(NOW - mod(n * 7919, 90000) * interval '1 minute')";
        jdbc.update("insert into " + table + " select "
                + values.replace("AGO", ago)
                        .replace("NOW", "timestamp with time zone '2026-11-18 00:20:00+00:00'")
                        .replaceAll(
                                "\\bID\\b",
                                "cast('00000000-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid)")
                + " from " + numbers.formatted(from, FAMILIES) + " as s(n)");
    }
}
