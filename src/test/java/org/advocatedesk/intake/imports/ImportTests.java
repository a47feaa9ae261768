package org.advocatedesk.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.search.FindAnything;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class ImportTests {
    private static final String LIST = ImportStory.HEAD
            + "Ann Poole,(419) 555-0161,ann@example.com,Toledo,OH,43604,12 Elm St,My husband has mesothelioma,yes\n"
            + "\"Kemp, Robert\",216 555 0162,,Cleveland,OH,44101,,I worked in the shipyard and have asbestosis,no\n"
            + ",,,,,,,,x\n"
            + "Nobody Reached,not a number,,,,,,please help,yes\n"
            + "Too Many,216 555 0163,,,,,,,yes,and,more\n"
            + "Lou Vance,216 555 0164,,,,,,stop calling me please,yes\n";

    @Autowired
    FindAnything find;

    @Autowired
    Fixtures desk;

    @Autowired
    ImportStory story;

    @Autowired
    IntakeStory intake;

    @Autowired
    ImportDesk imports;

    @Autowired
    ImportWorker worker;

    @Autowired
    CaseDesk cases;

    @Autowired
    JdbcTemplate db;

    @Test
    void theReportSaysOfEachRowWhatIsWrong() {
        var id = story.checked(story.fair(), LIST);
        var run = story.run(id);
        assertThat(run.state()).isEqualTo(ImportState.CHECKED);
        assertThat(run.good()).isEqualTo(3);
        assertThat(run.bad()).isEqualTo(3);
        assertThat(story.report(id))
                .extracting(RowReport::reason)
                .satisfiesExactly(
                        nothing -> assertThat(nothing).startsWith("Nobody could be answered"),
                        number -> assertThat(number).startsWith("The number cannot be called"),
                        cells -> assertThat(cells).startsWith("It has 11 cells"));
        assertThat(count("submission")).isZero();
    }

    @Test
    void theGoodComeInAsEverybodyDoesAndTheRefusedCanBeCorrected() {
        var fair = story.fair();
        var id = story.takenIn(fair, LIST);
        assertThat(story.run(id).state()).isEqualTo(ImportState.DONE);
        assertThat(db.queryForList("select who from submission order by who", String.class))
                .containsExactly("Ann Poole", "Lou Vance", "Robert Kemp");
        assertThat(db.queryForList(
                        "select given from consent where address_kind = 'phone' order by given", Boolean.class))
                .contains(true, false);
        assertThat(db.queryForList("select address_value from suppression", String.class))
                .containsExactly("+12165550164");
        var refused =
                new String(desk.as(Role.MANAGER, () -> imports.refused(id)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(refused).contains("Nobody Reached").contains(ListFile.WHY);
        var again = story.takenIn(fair, refused.replace("not a number", "216 555 0165"));
        assertThat(story.run(again).taken()).isEqualTo(1);
        assertThat(count("submission")).isEqualTo(4);
    }

    @Test
    void theSameListAgainDoublesNothing() {
        var fair = story.fair();
        story.takenIn(fair, LIST);
        var again = story.checked(fair, LIST);
        assertThat(story.run(again).here()).isEqualTo(3);
        assertThatThrownBy(() -> story.manager(() -> imports.start(again))).isInstanceOf(Refusal.class);
        var twice = story.checked(
                story.fair(),
                LIST
                        + "Ann Poole,(419) 555-0161,ann@example.com,Toledo,OH,43604,12 Elm St,My husband has mesothelioma,yes\n");
        assertThat(story.run(twice).here()).isEqualTo(1);
    }

    @Test
    void whoWritesNowComesBeforeTheRowsOfAList() {
        var id = story.checked(story.fair(), LIST);
        story.manager(() -> imports.start(id));
        worker.workOn();
        intake.received(IntakeStory.DENISE);
        assertThat(db.queryForObject("select count(*) from submission where state = 'received'", Integer.class))
                .isEqualTo(4);
        intake.understandAll();
        var denise = db.queryForObject(
                "select case_number from submission s join case_file c on c.id = s.case_id where s.import_id is null",
                Long.class);
        assertThat(db.queryForObject("select min(case_number) from case_file", Long.class))
                .isEqualTo(denise);
    }

    @Test
    void takenBackItIsAsIfItHadNeverCome() {
        desk.as(Role.MANAGER, () -> "a manager there from the beginning");
        intake.sent(IntakeStory.DENISE);
        var fair = story.fair();
        story.manager(() -> imports.check(
                story.brought(fair, ImportStory.HEAD + "A B,216 555 0199,,,,,,,yes\n"), ImportStory.MEANS));
        worker.workOn();
        var before = everything();
        var id = story.takenIn(
                fair,
                LIST
                        + "Denise Harlow,(419) 555-0132,denise.new@example.com,Toledo,OH,43604,200 Oak Ave,My husband Carl Harlow is in hospice now and weaker,yes\n"
                        + "D. Harlow,(419) 555-0132,,Toledo,OH,43604,,My friend has mesothelioma,yes\n");
        assertThat(count("intake_import_trace")).isPositive();
        story.takeBack(id);
        assertThat(story.run(id).state()).isEqualTo(ImportState.UNDONE);
        assertThat(differences(before, everything())).isEmpty();
        assertThat(count("suppression")).isEqualTo(1);
    }

    @Test
    void aFamilySomebodyHasWorkedWithStaysAndIsNamed() {
        var id = story.takenIn(story.fair(), LIST);
        var ann = db.queryForObject("select case_id from submission where who = 'Ann Poole'", UUID.class);
        desk.signIn(desk.advocate());
        cases.take(new CaseId(java.util.Objects.requireNonNull(ann)));
        story.takeBack(id);
        assertThat(story.run(id).undoneWords())
                .startsWith("2 families are gone. 1 stays: ")
                .contains("has an owner");
        assertThat(db.queryForList("select who from submission", String.class)).containsExactly("Ann Poole");
        assertThat(count("case_file")).isEqualTo(1);
    }

    @Test
    void nobodyFindsAFamilyThatWasTakenBack() {
        var id = story.takenIn(story.fair(), LIST);
        desk.signIn(desk.advocate());
        find.catchUp();
        assertThat(find.find("Ann Poole", 5)).isNotEmpty();
        desk.clock().pass(java.time.Duration.ofMinutes(1));
        story.takeBack(id);
        find.catchUp();
        assertThat(find.find("Ann Poole", 5)).isEmpty();
    }

    @Test
    void aListIsTakenBackOnceAndWhatWasRefusedToNobodyIsGone() {
        var id = story.checked(story.fair(), LIST);
        story.takeBack(id);
        assertThat(count("intake_import_row")).isZero();
        assertThatThrownBy(() -> story.takeBack(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void afterARestartItGoesOnWhereItWas() {
        var rows = new StringBuilder(ImportStory.HEAD);
        for (int i = 0; i < 400; i++)
            rows.append("Person ")
                    .append((char) ('A' + i / 26))
                    .append((char) ('a' + i % 26))
                    .append("lson,216 555 ")
                    .append(1000 + i)
                    .append(",,,,,,My father has mesothelioma,yes\n");
        var id = story.checked(story.fair(), rows.toString());
        story.manager(() -> imports.start(id));
        worker.workOn();
        assertThat(story.run(id).taken()).isBetween(100, 200);
        story.workOn(id);
        assertThat(story.run(id).state()).isEqualTo(ImportState.DONE);
        assertThat(count("submission")).isEqualTo(400);
        assertThat(db.queryForObject("select count(distinct submission_id) from intake_import_row", Integer.class))
                .isEqualTo(400);
    }

    private int count(String table) {
        return java.util.Objects.requireNonNull(db.queryForObject("select count(*) from " + table, Integer.class));
    }

    /// Every row of every table but the trail, the refusals, the lists' own record, the ids the search forgets, leases
    /// and people's sessions.
    private Map<String, List<String>> everything() {
        var all = new LinkedHashMap<String, List<String>>();
        var tables = db.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by 1",
                String.class);
        for (var table : tables) {
            if (table.matches(
                    "(?i)audit.*|suppression|intake_import|case_gone|shedlock|flyway.*|staff_.*|calling_area|rule_set|source_mapping"))
                continue;
            all.put(table, rows(table));
        }
        return all;
    }

    private List<String> rows(String table) {
        var rows = new ArrayList<String>();
        db.query("select * from " + table, rs -> {
            var row = new ArrayList<String>();
            for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                var column = rs.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT);
                if (!column.equals("version") && !column.equals("changed_at")) row.add(column + "=" + rs.getString(i));
            }
            rows.add(row.toString());
        });
        rows.sort(null);
        return rows;
    }

    private static List<String> differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        var other = new ArrayList<String>();
        before.forEach((table, rows) -> {
            var now = new ArrayList<>(after.getOrDefault(table, List.of()));
            for (var row : rows) if (!now.remove(row)) other.add(table + " lost " + row);
            now.forEach(row -> other.add(table + " has " + row));
        });
        return other;
    }
}
