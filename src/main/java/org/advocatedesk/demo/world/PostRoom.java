package org.advocatedesk.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.KitWished;
import org.advocatedesk.kits.KitDesk;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.kits.MailroomDesk;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.DeskClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The demonstration's kits: asked for, packed and scanned by Iris day by day, fetched by the carrier, mostly
/// delivered.
@Component
class PostRoom {
    private static final String PACKER = "iris";

    private final KitDesk kits;
    private final MailroomDesk mailroom;
    private final FamilyCards families;
    private final ActingAs actingAs;
    private final JdbcClient db;
    private final DeskClock clock;

    PostRoom(
            KitDesk kits,
            MailroomDesk mailroom,
            FamilyCards families,
            ActingAs actingAs,
            JdbcClient db,
            DeskClock clock) {
        this.kits = kits;
        this.mailroom = mailroom;
        this.families = families;
        this.actingAs = actingAs;
        this.db = db;
        this.clock = clock;
    }

    private record Kit(KitId id, long number) {}

    /// What an incomplete address or a second kit to one door means, the mailroom decides.
    void asked(CaseId id) {
        var family = families.require(id);
        family.contact()
                .address()
                .ifPresent(address -> kits.wished(new KitWished(id, family.contactId(), address, family.language())));
    }

    /// Every pick-up until now, in order; then the one that comes next is half prepared.
    void work(Instant now) {
        for (var pickUp = firstAfter(Instant.EPOCH); pickUp.isPresent(); pickUp = firstAfter(pickUp.get())) {
            var at = pickUp.get();
            if (at.isAfter(now)) prepare(at, now);
            else pickedUp(at, now);
        }
    }

    private void pickedUp(Instant at, Instant now) {
        var batch = inBatch(at);
        var left =
                batch.stream().filter(kit -> kit.number % 29 != 7).map(Kit::id).toList();
        as(at.minus(Duration.ofMinutes(95)), () -> mailroom.printLabels(left));
        as(
                at.minus(Duration.ofMinutes(60)),
                () -> batch.stream()
                        .filter(kit -> left.contains(kit.id))
                        .forEach(kit -> mailroom.scan(kit.number, tracking(kit.number))));
        as(at.plus(Duration.ofMinutes(4)), () -> mailroom.handOver(left));
        as(at.plus(Duration.ofMinutes(20)), () -> mailroom.putIntoNextBatch());
        arrived(left, at.plus(Duration.ofHours(19)), now);
    }

    private void arrived(List<KitId> left, Instant at, Instant now) {
        if (at.isAfter(now) || left.isEmpty()) return;
        var back = left.stream()
                .filter(id -> Math.floorMod(id.hashCode(), 31) == 0)
                .toList();
        as(
                at,
                () -> mailroom.delivered(
                        left.stream().filter(id -> !back.contains(id)).toList()));
        var returned = at.plus(Duration.ofDays(3));
        if (returned.isBefore(now))
            as(returned, () -> back.forEach(id -> mailroom.cameBack(id, "No such number at that street")));
    }

    /// A third is printed, a third packed and scanned, the rest waits for its label.
    private void prepare(Instant pickUp, Instant now) {
        var batch = inBatch(pickUp);
        var printed = batch.stream().filter(kit -> kit.number % 3 != 0).toList();
        as(
                now.minus(Duration.ofMinutes(12)),
                () -> mailroom.printLabels(printed.stream().map(Kit::id).toList()));
        as(
                now.minus(Duration.ofMinutes(6)),
                () -> printed.stream()
                        .filter(kit -> kit.number % 3 == 1)
                        .forEach(kit -> mailroom.scan(kit.number, tracking(kit.number))));
    }

    private void as(Instant at, Runnable work) {
        clock.at(at, () -> actingAs.colleague(PACKER, work));
    }

    private Optional<Instant> firstAfter(@Nullable Instant last) {
        return db.sql("select min(pick_up_at) as next from kit_batch where pick_up_at > :last")
                .param("last", Db.at(last == null ? Instant.EPOCH : last))
                .query((rs, n) -> Optional.ofNullable(Db.instantOrNull(rs, "next")))
                .single();
    }

    private List<Kit> inBatch(Instant pickUp) {
        return db.sql("""
                        select k.id, k.kit_number from kit_request k join kit_batch b on b.id = k.batch_id
                        where b.pick_up_at = :at and k.state = 'IN_BATCH' order by k.kit_number""")
                .param("at", Db.at(pickUp))
                .query((rs, n) -> new Kit(new KitId(rs.getObject("id", UUID.class)), rs.getLong("kit_number")))
                .list();
    }

    private static String tracking(long kitNumber) {
        return "1Z999AA1" + String.format("%010d", kitNumber * 7919 % 10_000_000_000L);
    }
}
