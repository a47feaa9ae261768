package org.advocatedesk.kits.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.kits.KitContents;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.Mailroom.Counts;
import org.advocatedesk.kits.MailroomTab;
import org.advocatedesk.kits.PickUps;
import org.advocatedesk.kits.StockRoom.StockRow;
import org.jspecify.annotations.Nullable;

/// What the mailroom shows at one moment, read in one go.
record MailroomShown(
        Instant now,
        PickUps pickUps,
        Instant pickUp,
        Counts counts,
        List<KitRow> rows,
        List<KitRow> tonight,
        Optional<KitRow> chosen,
        List<StockRow> shelf,
        KitContents contents) {
    static final int PAGE = 100;

    /// `tab` null is the shelf; `state` narrows tonight's list to what a number of the batch counts.
    static MailroomShown read(
            MailroomBench bench,
            @Nullable MailroomTab tab,
            @Nullable KitState state,
            @Nullable KitId chosen,
            int limit) {
        var now = bench.now();
        var pickUps = bench.meter().pickUps();
        var pickUp = pickUps.nextPickUp(now);
        var tonight = bench.mailroom().page(MailroomTab.TONIGHT, pickUp, 500);
        return new MailroomShown(
                now,
                pickUps,
                pickUp,
                bench.mailroom().counts(pickUp),
                tab == null
                        ? List.of()
                        : tab == MailroomTab.TONIGHT
                                ? only(state, tonight)
                                : bench.mailroom().page(tab, pickUp, limit),
                tonight,
                Optional.ofNullable(chosen).flatMap(bench.mailroom()::find),
                bench.stock().shelf(),
                bench.meter().contents());
    }

    private static List<KitRow> only(@Nullable KitState state, List<KitRow> kits) {
        return state == null
                ? kits
                : kits.stream().filter(kit -> kit.state() == state).toList();
    }

    List<KitId> tonight(KitState state) {
        return tonight.stream().filter(k -> k.state() == state).map(KitRow::id).toList();
    }

    /// The carrier has come and gone, and nobody said what it took.
    boolean leftWithoutAWord() {
        return tonight.stream().anyMatch(k -> k.waitsForHandOver(now));
    }
}
