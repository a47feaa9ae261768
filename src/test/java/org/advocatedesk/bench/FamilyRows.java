package org.advocatedesk.bench;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.advocatedesk.bench.FirstRows.Person;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.people.MatchKeys;
import org.jspecify.annotations.Nullable;

/// Writes a family as the desk itself would have: persons and keys, submissions, case, story, calls, promises.
final class FamilyRows {
    private static final String SIGNS = "234679CDFGHJKMNPQRTWXY";
    private static final long REFERENCES = 2_494_357_888L, STRIDE = 1_579_842_469L;
    private static final int ARRIVAL_HOURS_DAYS = 61;
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Rows rows;
    private final Plan plan;
    private final Ids ids;
    private final Random random;
    private final Messages messages;
    private final List<Person> advocates;
    private long submissions;

    FamilyRows(Rows rows, Plan plan, List<Person> advocates) {
        this.rows = rows;
        this.plan = plan;
        this.advocates = advocates;
        random = new Random(plan.families);
        ids = new Ids(random);
        messages = new Messages();
    }

    void writeAll() throws SQLException, InterruptedException {
        for (int number = 0; number < plan.families; number++) write(Family.of(number, plan, advocates, ids, random));
    }

    long submissions() {
        return submissions;
    }

    private void write(Family f) throws SQLException, InterruptedException {
        person(f, f.contactId(), f.given());
        if (f.hasPatientOfItsOwn()) person(f, f.patientId(), f.patientGiven());
        reachedAt(f);
        caseFile(f);
        int sent = f.number() % 5 == 0 ? 2 : 1;
        for (int i = 0; i < sent; i++) submission(f, i);
        story(f);
        if (f.wasTried()) calls(f);
        if (f.isOpen()) queueRow(f);
        arrivalHour(f);
    }

    private void person(Family f, UUID id, String given) throws SQLException, InterruptedException {
        var at = at(f.arrivedAt());
        rows.add(Table.PERSON, id, id, given, f.surname(), given + " " + f.surname(), "en", null, at, at, 0);
        rows.add(Table.CASE_PERSON, f.caseId(), id, relation(f, id), false, "", at);
        rows.add(Table.MATCH_KEY, "name", MatchKeys.fold(given) + "|" + MatchKeys.fold(f.surname()), id);
    }

    private static String relation(Family f, UUID id) {
        return id.equals(f.contactId()) ? f.relation().name() : "SELF";
    }

    private void reachedAt(Family f) throws SQLException, InterruptedException {
        var at = at(f.arrivedAt());
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
        var at = at(f.arrivedAt());
        var changed = at(closedOrLast(f));
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
                changed,
                0);
        if (!isRemembered(f)) return;
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

    /// What hangs on families closed long ago is there for one in ten of them only; it is read by its family alone.
    private static boolean isRemembered(Family f) {
        return f.isOpen() || f.number() % 10 == 0;
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

    private void submission(Family f, int which) throws SQLException, InterruptedException {
        var received = which == 0 ? f.arrivedAt() : f.arrivedAt().plusMillis(1);
        var at = at(received);
        var id = ids.at(received);
        var message = messages.text(f.messageAt() + which);
        submissions++;
        rows.add(
                Table.SUBMISSION,
                id,
                reference(submissions),
                submissions,
                at,
                "web_form",
                "Website",
                "application/json",
                messages.payload(f, message).getBytes(StandardCharsets.UTF_8),
                new UUID(submissions, ~submissions * STRIDE).toString(),
                "%064x".formatted(submissions * STRIDE),
                "203.0.113." + (f.number() & 0xff),
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0",
                "second-opinion@3",
                which == 0 ? "understood" : "joined",
                at,
                0,
                f.caseId(),
                f.contactId(),
                false,
                "",
                messages.understanding(f),
                f.name(),
                message,
                true);
        if (isRemembered(f)) consent(f, id, received);
        timeline(f, received, "CAME_IN", "Wrote to us, " + reference(submissions), message, "the desk");
    }

    private void consent(Family f, UUID submission, Instant received) throws SQLException, InterruptedException {
        rows.add(
                Table.CONSENT,
                ids.at(received),
                "phone",
                f.phone(),
                f.contactId(),
                submission,
                true,
                "By checking this box I agree that an advocate may call, text or e-mail me at the number and address above.",
                messages.page(f.messageAt()),
                "203.0.113.9",
                at(received));
    }

    /// With what came in four entries a family on average, and some with two hundred.
    private void story(Family f) throws SQLException, InterruptedException {
        var at = f.firstTriedAt(plan.now);
        status(f, null, CaseStatus.NEW, f.arrivedAt());
        var owner = f.owner();
        if (owner != null) timeline(f, at, "OWNER", owner.fullName() + " took this family", null, owner.fullName());
        if (f.wasTried()) {
            status(f, CaseStatus.NEW, f.status(), at);
            timeline(f, at, "STATUS", "New → " + f.status().label(), null, "the desk");
        }
        if (!plan.hasLongStory(f.number())) return;
        for (int i = 0; i < Plan.LONG_STORY; i++)
            timeline(f, at.plusSeconds(60L * i), "NOTE", "Note", messages.text(f.messageAt() + i), "Advocate Number1");
    }

    private void status(Family f, @Nullable CaseStatus from, CaseStatus to, Instant when)
            throws SQLException, InterruptedException {
        rows.add(
                Table.STATUS_CHANGE,
                ids.at(when),
                f.caseId(),
                from == null ? null : from.name(),
                to.name(),
                from == null ? "came in" : "",
                "the desk",
                at(when));
    }

    private void timeline(Family f, Instant when, String kind, String words, @Nullable String voice, String actor)
            throws SQLException, InterruptedException {
        rows.add(Table.TIMELINE, ids.at(when), f.caseId(), at(when), kind, words, voice, actor, null);
    }

    private void calls(Family f) throws SQLException, InterruptedException {
        var started = f.firstTriedAt(plan.now);
        var by = f.owner() == null ? advocates.getFirst() : f.owner();
        rows.add(
                Table.PHONE_CALL,
                ids.at(started),
                f.caseId(),
                f.contactId(),
                f.phone(),
                f.phone(),
                "OUT",
                "Main line",
                at(started),
                at(started.plusSeconds(60)),
                f.wasSpokenTo() ? "CONVERSATION" : "VOICEMAIL",
                "",
                1,
                by.id(),
                by.fullName(),
                0);
        timeline(f, started, "CALL", f.wasSpokenTo() ? "Talked, 6 min" : "Left a voicemail", null, by.fullName());
        if (f.owner() != null && f.number() % 4 == 0) callback(f, requireNonNull(f.owner()));
    }

    private void callback(Family f, Person owner) throws SQLException, InterruptedException {
        var promised = f.firstTriedAt(plan.now);
        boolean open = promiseAt(f) != null;
        var due = open ? requireNonNull(promiseAt(f)) : promised.plus(Duration.ofHours(20));
        rows.add(
                Table.CALLBACK,
                ids.at(promised),
                f.caseId(),
                f.contactId(),
                owner.id(),
                at(due),
                f.town().zone().getId(),
                "Talk about the scan",
                "",
                true,
                owner.fullName(),
                at(promised),
                0,
                open ? null : owner.fullName(),
                open ? null : at(due),
                open ? null : "KEPT",
                open ? null : "",
                0);
    }

    /// One in four of the owned and open has a promise for the next days.
    private @Nullable Instant promiseAt(Family f) {
        if (!f.isOpen() || f.owner() == null || f.number() % 4 != 0) return null;
        return plan.now.plus(Duration.ofMinutes(30 + f.number() % 5_000));
    }

    /// Ranked by the desk's own sweep as soon as it runs: its moment is set to now.
    private void queueRow(Family f) throws SQLException, InterruptedException {
        var arrived = at(f.arrivedAt());
        var tried = f.wasTried() ? at(f.firstTriedAt(plan.now)) : null;
        var promise = promiseAt(f);
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
                at(f.arrivedAt().plusSeconds(900)),
                tried,
                f.status() == CaseStatus.ATTEMPTING
                        ? at(f.firstTriedAt(plan.now).plus(Duration.ofHours(5)))
                        : null,
                promise == null ? null : at(promise),
                f.wasTried() ? 1 : 0,
                f.wasSpokenTo() ? tried : null,
                false,
                "[]",
                messages.page(f.messageAt()),
                arrived,
                at(plan.now),
                f.wasSpokenTo() ? tried : arrived,
                at(promise == null ? NEVER : promise));
    }

    private void arrivalHour(Family f) throws SQLException, InterruptedException {
        if (f.arrivedAt().isBefore(plan.now.minus(Duration.ofDays(ARRIVAL_HOURS_DAYS + 2)))) return;
        var local = f.arrivedAt().atZone(f.town().zone());
        rows.add(Table.ARRIVAL_HOUR, f.caseId(), local.getDayOfWeek().getValue(), local.getHour());
    }

    /// Seven signs, each combination once.
    private static String reference(long number) {
        long left = Math.floorMod(number * STRIDE, REFERENCES);
        var signs = new StringBuilder(8);
        for (int i = 0; i < 7; i++) {
            signs.append(SIGNS.charAt((int) (left % SIGNS.length())));
            left /= SIGNS.length();
        }
        return signs.insert(3, '-').toString();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
