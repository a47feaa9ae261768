package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.intake.PossiblePair;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// Families that may be the same, until one of us has decided; what was decided stands beside it and can be taken back.
@Route("came-in/duplicates")
@PageTitle("Came in")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class DuplicatesView extends Main implements AfterNavigationObserver {
    final DuplicatesList list;
    final DuplicatesDetail detail;
    private final DuplicatesBench bench;
    private final CameInBench cameIn;
    private final CameInTabs tabs = new CameInTabs();
    private final Anchor open = new Anchor("came-in/duplicates", "To decide");
    private final Anchor done = new Anchor("came-in/duplicates?decided=yes", "Decided");
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private final Div moves = new Div(move("j", "next", 1), move("k", "before", -1));
    private volatile boolean decided;
    private volatile @Nullable PossiblePair preferred;

    DuplicatesView(DuplicatesBench bench, CameInBench cameIn) {
        this.bench = bench;
        this.cameIn = cameIn;
        list = new DuplicatesList(bench.ours(), this::compare);
        detail = new DuplicatesDetail(
                bench,
                pair -> judge(() -> bench.desk().notTheSame(pair.id())),
                pair -> judge(() -> bench.desk().askAgain(pair.id())));
        layOut();
        LiveUpdates.follow(this, bench.live(), Live.INTAKE, this::read, this::show);
    }

    private void layOut() {
        addClassNames("page", "came-in");
        setId("work");
        tabs.choose(CameInTab.DUPLICATES);
        moves.addClassNames("ad-keys", "moves");
        for (var chip : List.of(open, done)) chip.addClassName("chip");
        var chips = new Div(open, done);
        chips.addClassName("pair-lists");
        var left = new Div(chips, list, empty, more, moves);
        var both = new Div(left, detail);
        both.addClassNames("came", "pairs");
        add(tabs, both);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("pair")
                .map(QueueParameters::uuid)
                .flatMap(bench.duplicates()::find)
                .ifPresent(this::prefer);
        look(asked.getSingleParameter("decided").isPresent());
    }

    /// The one somebody came here for, however far down it stands.
    private void prefer(PossiblePair pair) {
        preferred = pair.isDecided() ? null : pair;
        list.prefer(pair);
    }

    void look(boolean atDecided) {
        decided = atDecided;
        mark(open, !atDecided);
        mark(done, atDecided);
        refresh();
    }

    private static void mark(Anchor chip, boolean on) {
        chip.setClassName("on", on);
        if (on) chip.getElement().setAttribute("aria-current", "page");
        else chip.getElement().removeAttribute("aria-current");
    }

    /// What a refresh reads outside the session's lock.
    private record Shown(boolean decided, List<PossiblePair> rows, int open, int held, int failed, int unreadable) {}

    private Shown read() {
        boolean now = decided;
        return new Shown(
                now,
                rows(now),
                bench.duplicates().count(),
                cameIn.held(),
                cameIn.failed(),
                cameIn.unreadable().open().size());
    }

    private List<PossiblePair> rows(boolean atDecided) {
        var rows = bench.pairs(atDecided, null);
        var first = preferred;
        if (atDecided || first == null || rows.contains(first)) return rows;
        var all = new ArrayList<>(bench.duplicates().find(first.id()).filter(pair -> !pair.isDecided()).stream()
                .toList());
        all.addAll(rows);
        return all;
    }

    private void refresh() {
        show(read());
    }

    private void show(Shown shown) {
        if (shown.decided != decided) return;
        tabs.count(CameInTab.DUPLICATES, shown.open);
        tabs.count(CameInTab.QUARANTINE, shown.held);
        tabs.count(CameInTab.NOT_UNDERSTOOD, shown.failed);
        tabs.count(CameInTab.UNREADABLE, shown.unreadable);
        var before = list.chosen();
        list.show(shown.rows, bench.now());
        list.setVisible(!shown.rows.isEmpty());
        moves.setVisible(!shown.rows.isEmpty());
        more.setVisible(shown.rows.size() >= 100);
        showEmpty(shown.rows.isEmpty());
        if (list.chosen().isEmpty()) detail.clear();
        else if (!list.chosen().equals(before) || !detail.isVisible())
            compare(list.chosen().get());
    }

    private void showEmpty(boolean nothing) {
        empty.removeAll();
        empty.setVisible(nothing);
        if (!nothing) return;
        empty.add(
                decided
                        ? Parts.empty(
                                "Nothing decided yet",
                                "Families that were merged, or that we have said are not the same, stand here. Both can be taken back.",
                                new Anchor("came-in/duplicates", "To what waits"))
                        : Emptiness.of(CameInTab.DUPLICATES));
    }

    private void showMore() {
        var rows = new ArrayList<>(list.rows());
        var added = bench.pairs(decided, rows.getLast());
        rows.addAll(added);
        more.setVisible(rows.size() < 500 && added.size() == 100);
        list.show(rows, bench.now());
    }

    private void compare(PossiblePair pair) {
        if (!Feedback.attempt(() -> detail.show(bench.desk().compare(pair.id())))) detail.clear();
    }

    private void judge(Runnable verdict) {
        if (Feedback.attempt(verdict)) refresh();
    }

    private NativeButton move(String key, String meaning, int by) {
        var button = new NativeButton("", click -> list.move(by, bench.now()));
        button.add(Keys.cap(key), new Span(meaning));
        return Keys.bind(button, key, meaning);
    }
}
