package org.advocatedesk.intake.understanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.OneFamily;
import org.advocatedesk.people.OnePerson;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which families may be the same for one of us to decide; what was decided is never proposed again.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SamePairs {
    private final JdbcClient db;
    private final Staff staff;
    private final Live live;

    SamePairs(JdbcClient db, Staff staff, Live live) {
        this.db = db;
        this.staff = staff;
        this.live = live;
    }

    /// The family something came in for, whoever wrote it, and when.
    public record Here(UUID family, UUID writer, Instant at) {}

    /// Keeps what was found alike; tells what of it we have not ruled out before.
    List<PossibleDuplicate> propose(Here here, List<PossibleDuplicate> found) {
        var stillPossible = found.stream()
                .filter(other -> !other.caseId().equals(here.family))
                .map(other -> without(here, other))
                .filter(other -> !isRuledOut(here.family, other.caseId()))
                .toList();
        stillPossible.stream().filter(other -> isWorthAsking(here, other)).forEach(other -> ask(here, other));
        return stillPossible;
    }

    /// The same case, or one person who is here twice; a person already recognised is no question.
    private static boolean isWorthAsking(Here here, PossibleDuplicate other) {
        return other.sameCase() || other.samePerson() && !other.personId().equals(here.writer);
    }

    /// Two whom we know to be different people are not proposed as one.
    private PossibleDuplicate without(Here here, PossibleDuplicate other) {
        if (!other.samePerson() || !areDifferent(here.writer, other.personId())) return other;
        return new PossibleDuplicate(
                other.caseNumber(),
                other.caseId(),
                other.personId(),
                other.sameCase(),
                false,
                other.score(),
                other.reasons());
    }

    private boolean areDifferent(UUID one, UUID other) {
        return db.sql("""
                        select (select count(*) from not_the_same where %s and %s)
                             + (select count(*) from not_the_same where %s and %s)""".formatted(
                                        OnePerson.is("one_id", "one"),
                                        OnePerson.is("other_id", "other"),
                                        OnePerson.is("one_id", "other"),
                                        OnePerson.is("other_id", "one")))
                        .param("one", one)
                        .param("other", other)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isRuledOut(UUID one, UUID other) {
        return db.sql("""
                        select (select count(*) from possible_duplicate
                                where %s and %s and state <> 'open')
                             + (select count(*) from possible_duplicate
                                where %s and %s and state <> 'open')""".formatted(
                                        OneFamily.has("older_case", "one"),
                                        OneFamily.has("newer_case", "other"),
                                        OneFamily.has("older_case", "other"),
                                        OneFamily.has("newer_case", "one")))
                        .param("one", one)
                        .param("other", other)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Known already: only stronger evidence replaces what stands there. The one with the lower number is the older.
    public void ask(Here here, PossibleDuplicate other) {
        boolean otherIsOlder = isOlder(other.caseNumber(), here.family);
        var family = here.family;
        var writer = here.writer;
        var stronger = values(db.sql("""
                        update possible_duplicate set score = :score, reasons = :reasons, same_case = :sameCase, same_person = :samePerson,
                               older_person = :olderPerson, newer_person = :newerPerson
                        where older_case = :older and newer_case = :newer and score < :score"""), here, other);
        int known = pair(stronger, otherIsOlder, family, writer, other).update();
        if (known == 0)
            pair(insert(here, other), otherIsOlder, family, writer, other).update();
        tell(family, other.caseId());
    }

    private JdbcClient.StatementSpec insert(Here here, PossibleDuplicate other) {
        var sql = db.sql("""
                        insert into possible_duplicate (id, older_case, newer_case, older_person, newer_person, same_case,
                               same_person, score, reasons, proposed_by, proposed_at, state)
                        values (:id, :older, :newer, :olderPerson, :newerPerson, :sameCase, :samePerson, :score, :reasons, :by,
                               :at, 'open')
                        on conflict do nothing""");
        return values(sql, here, other)
                .param("id", Uuid7.next())
                .param("by", staff.actorName())
                .param("at", Db.at(here.at));
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Here here, PossibleDuplicate other) {
        var reasons = String.join("\n", other.reasons());
        return sql.param("score", other.score())
                .param("reasons", reasons.length() <= 2000 ? reasons : reasons.substring(0, 2000))
                .param("sameCase", other.sameCase())
                .param("samePerson", other.samePerson());
    }

    private static JdbcClient.StatementSpec pair(
            JdbcClient.StatementSpec sql, boolean otherIsOlder, UUID family, UUID writer, PossibleDuplicate other) {
        return sql.param("older", otherIsOlder ? other.caseId() : family)
                .param("newer", otherIsOlder ? family : other.caseId())
                .param("olderPerson", otherIsOlder ? other.personId() : writer)
                .param("newerPerson", otherIsOlder ? writer : other.personId());
    }

    private boolean isOlder(long number, UUID family) {
        return number
                < db.sql("select case_number from case_file where id = :id")
                        .param("id", family)
                        .query(Long.class)
                        .single();
    }

    private void tell(UUID one, UUID other) {
        live.changed(Live.INTAKE);
        live.changed(Live.caseTopic(one));
        live.changed(Live.caseTopic(other));
    }
}
