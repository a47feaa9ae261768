package org.advocatedesk.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.advocatedesk.bench.FirstRows.Person;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.people.MatchKeys;

/// Writes a family as the desk itself would have: persons and keys, case, its row of the queue, and its story.
final class FamilyRows {
    private static final int ARRIVAL_HOURS_DAYS = 61;
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Rows rows;
    private final Plan plan;
    private final Ids ids;
    private final Random random;
    private final Messages messages = new Messages();
    private final List<Person> advocates;
    private final StoryRows stories;

    FamilyRows(Rows rows, Plan plan, List<Person> advocates) {
        this.rows = rows;
        this.plan = plan;
        this.advocates = advocates;
        random = new Random(plan.families);
        ids = new Ids(random);
        stories = new StoryRows(rows, plan, ids, messages, advocates.getFirst());
    }

    void writeAll() throws SQLException, InterruptedException {
        for (int number = 0; number < plan.families; number++) write(Family.of(number, plan, advocates, ids, random));
    }

    long submissions() {
        return stories.submissions();
    }

    private void write(Family f) throws SQLException, InterruptedException {
        person(f, f.contactId(), f.given());
        if (f.hasPatientOfItsOwn()) person(f, f.patientId(), f.patientGiven());
        reachedAt(f);
        caseFile(f);
        stories.write(f);
        if (f.isOpen()) queueRow(f);
        arrivalHour(f);
    }

    private void person(Family f, UUID id, String given) throws SQLException, InterruptedException {
        var at = Rows.at(f.arrivedAt());
        rows.add(Table.PERSON, id, id, given, f.surname(), given + " " + f.surname(), "en", null, at, at, 0);
        rows.add(Table.CASE_PERSON, f.caseId(), id, relation(f, id), false, "", at);
        rows.add(Table.MATCH_KEY, "name", MatchKeys.fold(given) + "|" + MatchKeys.fold(f.surname()), id);
    }

    private static String relation(Family f, UUID id) {
        return id.equals(f.contactId()) ? f.relation().name() : "SELF";
    }

    private void reachedAt(Family f) throws SQLException, InterruptedException {
        var at = Rows.at(f.arrivedAt());
        contactPoint(f, "phone", f.phone(), at);
        contactPoint(f, "email", f.email(), at);
        if (!f.gaveAddress()) return;
        var town = f.town();
        var line = f.street() + ", " + town.name() + ", " + town.state() + " " + town.zip();
        rows.add(
                Table.ADDRESS,
                ids.at(f.arrivedAt()),
                f.contactId(),
                f.street(),
                "",
                town.name(),
                town.state(),
                town.zip(),
                line,
                at);
        rows.add(
                Table.MATCH_KEY,
                "name_town",
                MatchKeys.fold(f.given()) + "|" + MatchKeys.fold(f.surname()) + "|" + MatchKeys.fold(town.name()),
                f.contactId());
    }

    private void contactPoint(Family f, String kind, String value, OffsetDateTime at)
            throws SQLException, InterruptedException {
        rows.add(Table.CONTACT_POINT, ids.at(f.arrivedAt()), f.contactId(), kind, value, value, at);
        rows.add(Table.MATCH_KEY, kind, value, f.contactId());
    }

    private void caseFile(Family f) throws SQLException, InterruptedException {
        var at = Rows.at(f.arrivedAt());
        var changed = Rows.at(closedOrLast(f));
        var owner = f.owner();
        rows.add(
                Table.CASE_FILE,
                f.caseId(),
                number(f),
                f.caseId(),
                f.patientId(),
                f.contactId(),
                f.relation().name(),
                f.status().name(),
                "WORK",
                f.urgency().name(),
                "",
                messages.need(f.messageAt()),
                "web_form",
                messages.page(f.messageAt()),
                f.number() % 3 == 0 ? "Google search" : "Website",
                "en",
                owner == null ? null : owner.id(),
                owner == null ? null : at,
                at,
                f.isOpen() ? null : changed,
                f.isOpen() ? null : "INFORMATION_ONLY",
                Rows.at(f.firstAnswerDueAt()),
                changed,
                0);
        if (!f.isRemembered()) return;
        rows.add(
                Table.AUDIT,
                ids.at(f.arrivedAt()),
                at,
                "the desk",
                "change",
                "case opened",
                "case",
                f.caseId().toString(),
                f.caseId(),
                String.valueOf(number(f)));
        fact(f, "DIAGNOSIS", "Pleural mesothelioma", at);
        fact(f, "WORKED_AS", messages.work(f.messageAt()), at);
    }

    private void fact(Family f, String kind, String value, OffsetDateTime at)
            throws SQLException, InterruptedException {
        rows.add(
                Table.CASE_FACT, ids.at(f.arrivedAt()), f.caseId(), kind, value, f.given(), "WEB_FORM", "the desk", at);
    }

    private static long number(Family f) {
        return 20_001L + f.number();
    }

    private Instant closedOrLast(Family f) {
        var last = f.arrivedAt().plus(Duration.ofHours(30 + f.number() % 400));
        return last.isBefore(plan.now) ? last : f.firstTriedAt(plan.now);
    }

    /// Ranked by the desk's own sweep as soon as it runs: its moment is set to now.
    private void queueRow(Family f) throws SQLException, InterruptedException {
        var arrived = Rows.at(f.arrivedAt());
        var tried = f.wasTried() ? Rows.at(f.firstTriedAt(plan.now)) : null;
        var promise = f.promiseAt(plan.now);
        var owner = f.owner();
        rows.add(
                Table.QUEUE_ROW,
                f.caseId(),
                number(f),
                arrived,
                f.status().name(),
                owner == null ? null : owner.id(),
                owner == null ? null : owner.fullName(),
                f.name(),
                f.tie(),
                messages.need(f.messageAt()),
                "web_form",
                "en",
                f.urgency().name(),
                f.town().state(),
                f.town().zone().getId(),
                f.phone(),
                arrived,
                Rows.at(f.firstAnswerDueAt()),
                tried,
                f.status() == CaseStatus.ATTEMPTING
                        ? Rows.at(f.firstTriedAt(plan.now).plus(Duration.ofHours(5)))
                        : null,
                promise == null ? null : Rows.at(promise),
                f.wasTried() ? 1 : 0,
                f.wasSpokenTo() ? tried : null,
                false,
                "[]",
                messages.page(f.messageAt()),
                arrived,
                Rows.at(plan.now),
                f.wasSpokenTo() ? tried : arrived,
                Rows.at(promise == null ? NEVER : promise));
    }

    private void arrivalHour(Family f) throws SQLException, InterruptedException {
        if (f.arrivedAt().isBefore(plan.now.minus(Duration.ofDays(ARRIVAL_HOURS_DAYS + 2)))) return;
        var local = f.arrivedAt().atZone(f.town().zone());
        rows.add(Table.ARRIVAL_HOUR, f.caseId(), local.getDayOfWeek().getValue(), local.getHour());
    }
}
