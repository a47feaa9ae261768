package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.intake.CameInRow;
import org.advocatedesk.intake.UnreadableDesk;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.staff.Role;

/// What came in: who is held back, what was not understood or could not be read, and everything.
@Route("came-in")
@PageTitle("Came in")
@Menu(title = "Came in", order = 65, icon = "form")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class CameInView extends Main implements AfterNavigationObserver {
    final CameInList list;
    final CameInDetail detail;
    final UnreadableCards unreadable;
    final TextField reference = new TextField();
    private final CameInBench bench;
    private final CameInTabs tabs = new CameInTabs();
    private final Button more = new Button("Show more", click -> showMore());
    private final Div empty = new Div();
    private final Div moves = moves();
    private volatile String sought = "";
    private volatile CameInTab tab = CameInTab.QUARANTINE;

    CameInView(CameInBench bench) {
        this.bench = bench;
        list = new CameInList(bench.ours(), this::open);
        detail = new CameInDetail(
                bench.mayJudge(),
                row -> judge(() -> bench.desk().release(row.id())),
                row -> judge(() -> bench.desk().confirm(row.id())),
                row -> judge(() -> bench.desk().retry(row.id())));
        unreadable = new UnreadableCards(
                bench.ours(),
                bench.mayJudge(),
                id -> judge(() -> bench.unreadable().settle(id)));
        layOut();
        LiveUpdates.follow(this, bench.live(), Live.INTAKE, this::read, this::show);
    }

    private void layOut() {
        addClassNames("page", "came-in");
        setId("work");
        reference.setPlaceholder("Reference, as in H7K-4M2Q");
        reference.setAriaLabel("Find by reference");
        reference.setClearButtonVisible(true);
        reference.setValueChangeMode(ValueChangeMode.LAZY);
        reference.addValueChangeListener(change -> {
            sought = change.getValue();
            refresh();
        });
        var left = new Div(reference, list, unreadable, empty, more, moves);
        var both = new Div(left, detail);
        both.addClassName("came");
        add(tabs, both);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look(CameInTab.named(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("list")
                .orElse("")));
    }

    void look(CameInTab list) {
        tab = list;
        tabs.choose(list);
        refresh();
    }

    /// What a refresh reads outside the session's lock.
    private record Shown(
            CameInTab tab,
            List<CameInRow> rows,
            List<UnreadableDesk.Row> unreadable,
            int held,
            int failed,
            int alike) {}

    private Shown read() {
        var now = tab;
        return new Shown(
                now,
                now == CameInTab.UNREADABLE ? List.of() : bench.rows(now, sought),
                bench.unreadable().open(),
                bench.held(),
                bench.failed(),
                bench.alike());
    }

    private void refresh() {
        show(read());
    }

    private void show(Shown shown) {
        if (shown.tab != tab) return;
        tabs.count(CameInTab.QUARANTINE, shown.held);
        tabs.count(CameInTab.NOT_UNDERSTOOD, shown.failed);
        tabs.count(CameInTab.DUPLICATES, shown.alike);
        tabs.count(CameInTab.UNREADABLE, shown.unreadable.size());
        reference.setVisible(tab == CameInTab.EVERYTHING);
        boolean unread = tab == CameInTab.UNREADABLE;
        unreadable.setVisible(unread && !shown.unreadable.isEmpty());
        unreadable.show(shown.unreadable, bench.now());
        var before = list.chosen();
        list.show(shown.rows, bench.now());
        list.setVisible(!shown.rows.isEmpty());
        more.setVisible(tab == CameInTab.EVERYTHING && shown.rows.size() == 100);
        moves.setVisible(!shown.rows.isEmpty());
        showEmpty(unread ? shown.unreadable.isEmpty() : shown.rows.isEmpty());
        if (list.chosen().isEmpty()) detail.clear();
        else if (!list.chosen().equals(before) || !detail.isVisible())
            open(list.chosen().get());
    }

    private void showEmpty(boolean nothing) {
        empty.removeAll();
        empty.setVisible(nothing);
        if (nothing) empty.add(Emptiness.of(tab));
    }

    private void showMore() {
        var rows = new ArrayList<>(list.rows());
        rows.addAll(bench.after(rows.getLast()));
        more.setVisible(rows.size() < 500 && rows.size() % 100 == 0);
        list.show(rows, bench.now());
    }

    private void open(CameInRow row) {
        if (!Feedback.attempt(() -> detail.show(row, bench.desk().read(row.id()), bench.moment(row), bench.tally(row))))
            detail.clear();
    }

    private void judge(Runnable verdict) {
        if (Feedback.attempt(verdict)) refresh();
    }

    private Div moves() {
        var foot = new Div(move("j", "next", 1), move("k", "before", -1));
        foot.addClassNames("ad-keys", "moves");
        return foot;
    }

    private NativeButton move(String key, String meaning, int by) {
        var button = new NativeButton("", click -> list.move(by, bench.now()));
        button.add(Keys.cap(key), new Span(meaning));
        return Keys.bind(button, key, meaning);
    }
}
