package org.advocatedesk.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.advocatedesk.bench.FirstRows.Person;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.cases.Urgency;
import org.jspecify.annotations.Nullable;

/// One invented family: who wrote, for whom, and how far it has come with us.
record Family(
        int number,
        UUID caseId,
        UUID contactId,
        UUID patientId,
        String given,
        String surname,
        String patientGiven,
        String phone,
        String email,
        Town town,
        String street,
        boolean gaveAddress,
        Relation relation,
        CaseStatus status,
        Urgency urgency,
        @Nullable Person owner,
        Instant arrivedAt,
        int messageAt) {
    private static final List<CaseStatus> OWNED = List.of(
            CaseStatus.ATTEMPTING,
            CaseStatus.ATTEMPTING,
            CaseStatus.ATTEMPTING,
            CaseStatus.CONTACTED,
            CaseStatus.CONTACTED,
            CaseStatus.CONTACTED,
            CaseStatus.SCREENING,
            CaseStatus.SCREENING,
            CaseStatus.QUALIFIED,
            CaseStatus.QUALIFIED,
            CaseStatus.AWAITING_RECORDS,
            CaseStatus.NURTURE,
            CaseStatus.REFERRED);
    private static final List<Relation> RELATIONS =
            List.of(Relation.SPOUSE, Relation.SPOUSE, Relation.PARENT, Relation.PARENT, Relation.SIBLING);

    static Family of(int number, Plan plan, List<Person> advocates, Ids ids, Random random) {
        var at = plan.arrivedAt(number);
        var contact = ids.at(at);
        boolean relative = random.nextInt(5) < 2;
        boolean nobodys = plan.isNobodys(number);
        var surname = Names.family(random);
        var given = Names.given(random);
        return new Family(
                number,
                ids.at(at),
                contact,
                relative ? ids.at(at) : contact,
                given,
                surname,
                relative ? Names.given(random) : given,
                Names.phone(random),
                (given.charAt(0) + surname).replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT) + number
                        + "@example.com",
                nobodys && number % 2 == 0 ? Town.awake(plan.now, random) : Town.any(random),
                Names.street(random),
                random.nextInt(10) < 8,
                relative ? RELATIONS.get(random.nextInt(RELATIONS.size())) : Relation.SELF,
                status(number, plan, nobodys, random),
                urgency(random.nextInt(100)),
                nobodys ? null : advocates.get(random.nextInt(advocates.size())),
                at,
                random.nextInt(1_000_000));
    }

    private static CaseStatus status(int number, Plan plan, boolean nobodys, Random random) {
        if (!plan.isOpen(number)) return CaseStatus.CLOSED;
        if (nobodys) return random.nextInt(3) < 2 ? CaseStatus.NEW : CaseStatus.ATTEMPTING;
        return OWNED.get(random.nextInt(OWNED.size()));
    }

    private static Urgency urgency(int percent) {
        return percent < 8 ? Urgency.URGENT : percent < 18 ? Urgency.LOW : Urgency.NORMAL;
    }

    boolean hasPatientOfItsOwn() {
        return !contactId.equals(patientId);
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean wasTried() {
        return status != CaseStatus.NEW;
    }

    boolean wasSpokenTo() {
        return status != CaseStatus.NEW && status != CaseStatus.ATTEMPTING && number % 7 != 0;
    }

    String name() {
        return given + " " + surname;
    }

    String tie() {
        return relation.tieTo(patientGiven);
    }

    Instant firstAnswerDueAt() {
        return arrivedAt.plus(Duration.ofMinutes(15));
    }

    /// Everybody is tried within an hour and a half; the very last were tried a moment ago.
    Instant firstTriedAt(Instant now) {
        var at = arrivedAt.plus(Duration.ofMinutes(3 + number % 90));
        return at.isBefore(now)
                ? at
                : arrivedAt.plus(Duration.between(arrivedAt, now).dividedBy(2));
    }

    /// One in four of the owned and open has a promise for the next days.
    @Nullable
    Instant promiseAt(Instant now) {
        if (!isOpen() || owner == null || number % 4 != 0) return null;
        return now.plus(Duration.ofMinutes(30 + number % 5_000));
    }

    /// What hangs on families closed long ago is there for one in ten of them only; it is read by its family alone.
    boolean isRemembered() {
        return isOpen() || number % 10 == 0;
    }
}
