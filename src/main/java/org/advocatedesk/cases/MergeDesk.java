package org.advocatedesk.cases;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.people.PersonMerges;
import org.advocatedesk.people.SideBySide;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes two families one: one is read as the other from then on, everything of both is kept, in one transaction.
@Service
@Transactional
public class MergeDesk {
    static final Duration CAN_BE_UNDONE_FOR = Duration.ofDays(30);

    private final MergeReading reading;
    private final MergedFile files;
    private final MergedRow rows;
    private final MergedFacts facts;
    private final PersonMerges people;
    private final CaseMerges merges;
    private final QueueRows queue;
    private final CaseTimeline timeline;
    private final AuditTrail audit;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeDesk(
            MergeReading reading,
            MergedFile files,
            MergedRow rows,
            MergedFacts facts,
            PersonMerges people,
            CaseMerges merges,
            QueueRows queue,
            CaseTimeline timeline,
            AuditTrail audit,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.files = files;
        this.rows = rows;
        this.facts = facts;
        this.people = people;
        this.merges = merges;
        this.queue = queue;
        this.timeline = timeline;
        this.audit = audit;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /// Refuses what only a manager may decide, two that were said to be different, and what a colleague changed just
    /// now.
    @PreAuthorize(Allowed.TO_JUDGE_DUPLICATES)
    public UUID merge(MergeWish wish) {
        var before = reading.of(wish.stays(), wish.goes(), wish.samePerson(), wish.whole());
        people.lock(before.plan().people());
        lock(wish);
        var now = reading.of(wish.stays(), wish.goes(), wish.samePerson(), wish.whole());
        if (!now.plan().equals(before.plan()))
            throw new Refusal("A colleague has changed one of the two families just now. Look again.");
        var id = Uuid7.next();
        merges.keep(id, now, wish.whole() ? whole(now, wish) : writersOnly(now, wish), CAN_BE_UNDONE_FOR);
        tell(id, now, wish.whole());
        return id;
    }

    private void lock(MergeWish wish) {
        var inOrder = Stream.of(wish.stays(), wish.goes())
                .sorted(Comparator.comparing(CaseId::value))
                .toList();
        for (var one : inOrder)
            if (!files.lock(one))
                throw new Refusal("One of the two was merged with another family in the meantime. Look again.");
    }

    private CaseMerges.Image writersOnly(MergeReading.Both both, MergeWish wish) {
        return CaseMerges.Image.ofPersons(joinPersons(both, wish));
    }

    private CaseMerges.Image whole(MergeReading.Both both, MergeWish wish) {
        var stays = both.stays().card();
        var goes = both.goes().card();
        boolean held = rows.isHeldByHand(stays) || rows.isHeldByHand(goes);
        var file = files.of(stays.id());
        var row = rows.of(stays.id());
        var theirRow = rows.of(goes.id());
        var went = merges.membersOf(goes.id());
        var persons = joinPersons(both, wish);
        Predicate<String> goesCounts =
                key -> both.fields().stream().anyMatch(f -> f.key().equals(key) && wish.isFromTheOther(f));
        var rested = facts.rest(both.stays(), both.goes(), kind -> goesCounts.test(factKey(kind)));
        files.take(stays, goes, both.plan().joinsWriters(stays, goes), goesCounts);
        rows.join(stays.id(), goes.id(), held);
        files.root(goes.id(), stays.id());
        queue.refresh(stays.id());
        return new CaseMerges.Image(
                went, persons, rested, file, files.of(stays.id()), row, rows.of(stays.id()), theirRow);
    }

    private static String factKey(FactKind kind) {
        return kind == FactKind.DIED_ON ? MergeFields.DIED : MergeFields.FACT + kind;
    }

    private List<UUID> joinPersons(MergeReading.Both both, MergeWish wish) {
        return both.plan().couples().entrySet().stream()
                .map(couple -> people.merge(couple.getValue(), couple.getKey(), sides(couple.getKey(), both, wish)))
                .toList();
    }

    private static SideBySide sides(PersonId goes, MergeReading.Both both, MergeWish wish) {
        Predicate<String> counts =
                key -> both.fields().stream().anyMatch(f -> f.key().equals(key) && wish.isFromTheOther(f));
        if (!goes.equals(both.goes().card().contactId()))
            return new SideBySide(counts.test(MergeFields.PATIENT_NAME), false, false, false, false, false);
        return new SideBySide(
                counts.test(MergeFields.NAME),
                counts.test(MergeFields.LANGUAGE),
                counts.test(MergeFields.BEST_TIME),
                counts.test(MergeFields.PHONE),
                counts.test(MergeFields.EMAIL),
                counts.test(MergeFields.HOME));
    }

    private void tell(UUID id, MergeReading.Both both, boolean whole) {
        var stays = both.stays().card();
        var goes = both.goes().card();
        audit.changed(
                "merged", AuditTrail.Subject.ofCase(stays.id().value()), null, "with family " + goes.caseNumber());
        audit.changed(
                "merged", AuditTrail.Subject.ofCase(goes.id().value()), null, "into family " + stays.caseNumber());
        timeline.merged(
                stays.id(),
                (whole ? "Merged with family " : "Same person as in family ") + goes.caseNumber() + ", "
                        + goes.contact().name(),
                CaseLinks.toMerge(id));
        events.publishEvent(new FamiliesMerged(id, stays.id(), goes.id(), whole));
        live.changed(Live.INTAKE);
        live.changed(Live.caseTopic(goes.id().value()));
        live.changed(Live.caseTopic(stays.id().value()));
    }
}
