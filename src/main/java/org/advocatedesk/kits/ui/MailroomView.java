package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.MailroomTab;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// The mailroom: tonight's batch, what cannot leave, what is on its way, what came back, the shelf.
@Route("mailroom")
@PageTitle("Mailroom")
@Menu(title = "Mailroom", order = 40, icon = "box")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class MailroomView extends Main implements HasBar, BeforeEnterObserver {
    final ScanFields scan;
    final BatchCard batch;
    final KitGrid grid;
    final KitDetail detail;
    final StockShelf shelf;
    private final MailroomBench bench;
    private final ZoneId ours;
    private final MailroomTabs tabs = new MailroomTabs();
    private final OnlyState only = new OnlyState();
    private final Div none = new Div();
    private final ListFoot foot = new ListFoot(this::more, this::arrived);
    private final Div ready = new Div();
    private final Span inBatch = new Span();
    private @Nullable MailroomTab tab = MailroomTab.TONIGHT;
    private @Nullable KitState state;
    private @Nullable KitId chosen;
    private int limit = MailroomShown.PAGE;

    MailroomView(MailroomBench bench) {
        this.bench = bench;
        ours = bench.ours();
        scan = new ScanFields(
                bench.mailroom()::isKit,
                (number, tracking) -> attempt(() -> bench.hands().scan(number, tracking)));
        batch = new BatchCard(this::print, ids -> attempt(() -> bench.hands().handOver(ids)));
        grid = new KitGrid(read(), ours, row -> go(row.id()));
        detail = new KitDetail(bench, this::again);
        shelf = new StockShelf((code, amount) -> attempt(() -> bench.stock().counted(code, amount)));
        addClassNames("page", "mailroom");
        setId("work");
        ready.addClassName("ready");
        ready.setVisible(false);
        var list = new Section(tabs, only, grid, none, foot, shelf);
        list.addClassNames("card", "kit-list");
        var mail = new Div(list, detail);
        mail.addClassName("mail");
        add(scan, batch, ready, mail);
        LiveUpdates.follow(this, bench.live(), Live.KITS, this::read, this::show);
    }

    @Override
    public Component bar() {
        var bar = new Div(inBatch, Parts.button(Icon.BOX, "Scan a tracking number", "s", scan::open));
        bar.addClassName("mail-bar");
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        tab = MailroomTabs.named(asked.getSingleParameter("list").orElse(""));
        state = asked.getSingleParameter("state").map(MailroomTabs::stateNamed).orElse(null);
        chosen = asked.getSingleParameter("kit").flatMap(MailroomView::kit).orElse(null);
        again();
    }

    private static java.util.Optional<KitId> kit(String id) {
        try {
            return java.util.Optional.of(new KitId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return java.util.Optional.empty();
        }
    }

    private void go(KitId id) {
        var asked = new HashMap<String, String>();
        asked.put("kit", id.value().toString());
        if (tab != MailroomTab.TONIGHT) asked.put("list", MailroomTabs.id(tab));
        if (state != null) asked.put("state", MailroomTabs.id(state));
        getUI().ifPresent(ui -> ui.navigate("mailroom", QueryParameters.simple(asked)));
    }

    private MailroomShown read() {
        return MailroomShown.read(bench, tab, state, chosen, limit);
    }

    private void again() {
        show(read());
    }

    private void show(MailroomShown shown) {
        batch.show(shown, ours);
        tabs.show(shown, tab);
        only.show(tab == MailroomTab.TONIGHT ? state : null);
        grid.show(shown);
        grid.setVisible(tab != null && !shown.rows().isEmpty());
        shelf.show(shown, ours);
        shelf.setVisible(tab == null);
        none.removeAll();
        if (tab != null && shown.rows().isEmpty()) none.add(NothingThere.in(tab, state, shown, ours));
        foot.show(shown, ours, limit);
        detail.show(shown, ours);
        inBatch.setText(BatchCard.batchName(shown) + ", " + shown.counts().of(MailroomTab.TONIGHT) + " kits");
    }

    private void more() {
        limit += MailroomShown.PAGE;
        again();
    }

    private void arrived(List<KitId> ids) {
        attempt(() -> bench.hands().delivered(ids));
    }

    /// Marks the labels as printed and opens them; the link stays for a second look.
    private void print(List<KitId> ids) {
        if (!attempt(() -> bench.hands().printLabels(ids))) return;
        var link = new LabelsLink(
                bench, ids, ids.size() == 1 ? "Open the label again" : "Open the " + ids.size() + " labels again");
        ready.removeAll();
        ready.add(link);
        ready.setVisible(true);
        link.open();
    }

    private boolean attempt(Runnable work) {
        boolean done = Feedback.attempt(work);
        if (done) again();
        return done;
    }
}
