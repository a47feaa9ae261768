package org.advocatedesk.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.TimelineKind;
import org.advocatedesk.intake.understanding.PossibleDuplicate;
import org.advocatedesk.intake.understanding.SamePairs;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decides whether two families are the same; "not the same" holds for both until it is taken back.
@Service
@Transactional
public class DuplicateDesk {
    private static final int CERTAIN = 100;
    private static final String OPEN = "open", NOT_THE_SAME = "not_the_same";

    private final Duplicates duplicates;
    private final SamePairs pairs;
    private final FamilyCards families;
    private final CaseTimeline timeline;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    DuplicateDesk(
            Duplicates duplicates,
            SamePairs pairs,
            FamilyCards families,
            CaseTimeline timeline,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            Clock clock) {
        this.duplicates = duplicates;
        this.pairs = pairs;
        this.families = families;
        this.timeline = timeline;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// Both families side by side; that somebody read them is kept in the trail of each.
    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    public PossiblePair compare(UUID id) {
        var pair = require(id);
        both(pair).forEach(of -> audit.read("compared with another family", of));
        return pair;
    }

    /// A colleague has noticed what no rule did; advocates and managers decide.
    @PreAuthorize(Allowed.TO_RECORD)
    public void propose(CaseId id, long otherNumber, String why) {
        var here = families.require(id);
        var other = families.numbered(otherNumber)
                .flatMap(families::find)
                .orElseThrow(
                        () -> new Refusal("There is no family " + otherNumber + " here. Look at the number again."));
        if (other.id().equals(id))
            throw new IllegalArgumentException(
                    "This is family " + otherNumber + " itself. Give the number of the other.");
        duplicates.between(id, other.id()).ifPresent(DuplicateDesk::refuseToAskTwice);
        var because = why.isBlank() ? staff.actorName() + " thinks so" : why.strip();
        pairs.ask(
                new SamePairs.Here(id.value(), here.contactId().value(), clock.instant()),
                new PossibleDuplicate(
                        otherNumber,
                        other.id().value(),
                        other.contactId().value(),
                        true,
                        false,
                        CERTAIN,
                        List.of(because.length() > 300 ? because.substring(0, 300) : because)));
        audit.changed("perhaps the same", AuditTrail.Subject.ofCase(id.value()), null, String.valueOf(otherNumber));
    }

    private static void refuseToAskTwice(PossiblePair known) {
        throw new Refusal(
                known.isDecided()
                        ? known.judgedBy()
                                + " has said that these two are not the same. It stands in the list of duplicates."
                        : "This is asked already and waits for a decision.");
    }

    /// They are two, whatever speaks for the contrary: nobody is asked again.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public void notTheSame(UUID id) {
        var pair = require(id);
        int judged = db.sql("""
                        update possible_duplicate set state = 'not_the_same', judged_by = :by, judged_at = :now
                        where id = :id and state = 'open'""")
                .param("id", id)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        if (judged == 0) throw new Refusal("A colleague has decided this in the meantime.");
        if (pair.samePerson()) areDifferentPeople(id);
        decided(pair, "not the same", OPEN, NOT_THE_SAME, "Not the same as family ");
    }

    /// It was decided too soon: the question is open again.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public void askAgain(UUID id) {
        var pair = require(id);
        int opened = db.sql("""
                        update possible_duplicate set state = 'open', judged_by = null, judged_at = null
                        where id = :id and state = 'not_the_same'""").param("id", id).update();
        if (opened == 0) throw new Refusal("This waits for a decision already.");
        db.sql("""
                        delete from not_the_same where exists (select 1 from possible_duplicate d
                        where d.id = :id and not_the_same.one_id = d.older_person and not_the_same.other_id = d.newer_person)""").param("id", id).update();
        decided(pair, "not the same, taken back", NOT_THE_SAME, OPEN, "Perhaps the same as family ");
    }

    private PossiblePair require(UUID id) {
        return duplicates.find(id).orElseThrow(() -> new Refusal("This is not known here."));
    }

    private void areDifferentPeople(UUID id) {
        db.sql("""
                        insert into not_the_same (one_id, other_id, decided_by, at)
                        select older_person, newer_person, :by, judged_at from possible_duplicate
                        where id = :id and older_person <> newer_person
                        on conflict do nothing""").param("id", id).param("by", AuditTrail.actor()).update();
    }

    private void decided(PossiblePair pair, String action, String before, String after, String words) {
        both(pair).forEach(of -> audit.changed(action, of, before, after));
        for (var one : List.of(pair.older(), pair.newer())) {
            var other = pair.other(one.id());
            timeline.add(
                    one.id(),
                    TimelineKind.PERSON,
                    words + other.caseNumber() + ", " + other.contact().name() + ".",
                    null);
        }
        live.changed(Live.INTAKE);
    }

    private static Stream<AuditTrail.Subject> both(PossiblePair pair) {
        return Stream.of(pair.older(), pair.newer())
                .map(card -> new AuditTrail.Subject(
                        "possible duplicate", pair.id().toString(), card.id().value()));
    }
}
