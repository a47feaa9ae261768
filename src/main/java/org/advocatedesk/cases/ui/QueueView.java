package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicInteger;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.QueueOrder;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// The queue: who is next, and why; the chosen family stands beside it.
@Route("queue")
@PageTitle("Queue")
@Menu(title = "Queue", order = 10, icon = "queue")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class QueueView extends Main implements HasBar, AfterNavigationObserver {
    final QueueGrid grid;
    private final Workbench bench;
    private final StaffId me;
    private final QueueHead head = new QueueHead();
    private final QueueFilters filters = new QueueFilters(this::open, this::letIn);
    private final QueueFoot foot;
    private final Div empty = Pieces.div("none");
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final QueueShown shown = new QueueShown();
    private volatile QueueFilter filter = QueueFilter.ALL;
    private volatile int loaded = TriageQueue.PAGE;
    private volatile @Nullable FamilyPanel panel;

    /// What was read before something was done here is out of date once that is shown.
    private final AtomicInteger done = new AtomicInteger();

    QueueView(Workbench bench) {
        this.bench = bench;
        me = bench.me().id();
        grid = new QueueGrid(me, row -> choose(row.caseId()), this::showMore);
        foot = new QueueFoot(() -> move(1), () -> move(-1), this::takeBest, this::showMore, bench.mayWork());
        layOut();
        LiveUpdates.follow(this, bench.live(), Live.QUEUE, this::read, this::renew);
        LiveUpdates.follow(
                this, bench.live(), Presence.TOPIC, () -> bench.presence().othersThan(me), grid::show);
    }

    private void layOut() {
        addClassName("queue-screen");
        setId("work");
        var list = new Section(filters, QueueAround.columnHeads(), grid, empty, foot);
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", "Queue");
        layout.setMaster(list);
        layout.setMasterSize("min(600px, 100vw)", true);
        layout.setDetailSize("min(460px, 100vw)");
        layout.setDetailPlaceholder(new NobodyChosen());
        layout.addBackdropClickListener(click -> choose(null));
        add(layout, QueueAround.laterKeys(bench.actions()));
    }

    @Override
    public Component bar() {
        return head;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://queue-clocks.js");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var parameters = arrived.getLocation().getQueryParameters();
        filter = QueueParameters.read(parameters.getParameters(), me);
        loaded = TriageQueue.PAGE;
        filters.show(filter, filter.owner() == null ? "" : ownerName(filter.owner()));
        var list = read();
        shown.begin(list.rows());
        grid.show(bench.presence().othersThan(me));
        show(list);
        var family = parameters.getSingleParameter("family").map(QueueParameters::uuid);
        showPanel(family.map(CaseId::new).orElse(null));
        arrive();
        if (family.isEmpty()) layFirstOpen();
    }

    /// Where there is room beside the list its first family lies open, so that a key acts at once.
    private void layFirstOpen() {
        getElement().executeJs("return matchMedia('(width > 1100px)').matches").then(Boolean.class, roomy -> {
            if (roomy && panel == null && !shown.rows().isEmpty())
                showPanel(shown.rows().getFirst().caseId());
        });
    }

    private void arrive() {
        var open = panel;
        if (open != null) open.arrive();
    }

    private String ownerName(StaffId owner) {
        return owner.equals(me)
                ? "My families"
                : bench.staff().byId(owner).map(c -> c.fullName()).orElse("A colleague");
    }

    private QueueReading read() {
        return QueueReading.of(bench.queue(), filter, loaded, chosen(), done.get());
    }

    private void renewNow() {
        done.incrementAndGet();
        renew(read());
    }

    private void renew(QueueReading now) {
        if (!now.filter().equals(filter) || now.after() < done.get()) return;
        var looking = chosen();
        var open = panel;
        boolean reading = open != null && (open.isRead() || shown.indexOf(looking) > 0);
        boolean steady = grid.isScrolled() || reading;
        shown.renew(now.rows(), steady, looking);
        now.lookedAt().ifPresent(shown::replace);
        show(now);
    }

    private void show(QueueReading now) {
        grid.show(shown.rows());
        filters.arrivals(shown.heldBack());
        head.show(filter, now.inList(), now.unowned());
        boolean nobody = shown.rows().isEmpty();
        grid.setVisible(!nobody);
        empty.setVisible(nobody);
        empty.removeAll();
        if (nobody) empty.add(new NobodyWaits(filter, bench.queue().count(QueueFilter.ALL), this::open));
        foot.show(shown.rows().size(), now.inList());
    }

    private void letIn() {
        shown.letIn();
        grid.show(shown.rows());
        filters.arrivals(0);
        grid.scrollToStart();
    }

    private void showMore() {
        if (shown.rows().isEmpty() || shown.rows().size() >= 500) return;
        shown.append(bench.queue().page(filter, shown.rows().getLast()));
        loaded = shown.rows().size();
        show(read());
    }

    private void open(QueueFilter other) {
        getUI().ifPresent(ui -> ui.navigate(QueueParameters.href(other, me)));
    }

    private @Nullable CaseId chosen() {
        var open = panel;
        return open == null ? null : open.id;
    }

    void choose(@Nullable CaseId id) {
        showPanel(id);
        arrive();
        var base = QueueParameters.href(filter, me);
        var address = id == null ? base : base + (base.contains("?") ? "&" : "?") + "family=" + id.value();
        // past the router, which would navigate for it
        getElement().executeJs("history.replaceState(history.state, '', $0)", address);
    }

    private void showPanel(@Nullable CaseId id) {
        if (id == null || !id.equals(chosen())) panel = id == null ? null : panelOf(id);
        layout.setDetail(panel);
        int at = shown.indexOf(chosen());
        grid.mark(at < 0 ? null : shown.rows().get(at));
    }

    private @Nullable FamilyPanel panelOf(CaseId id) {
        try {
            var around = new Around(
                    () -> filter.order() == QueueOrder.WHO_IS_NEXT ? shown.indexOf(id) + 1 : 0,
                    this::renewNow,
                    () -> tookInVain(id),
                    () -> choose(null));
            return new FamilyPanel(bench, id, around);
        } catch (Refusal absent) {
            Feedback.say(absent.sentence());
            return null;
        }
    }

    /// Somebody else was quicker: the next one, and the list as it is now.
    private boolean tookInVain(CaseId id) {
        int at = shown.indexOf(id);
        renewNow();
        var rows = shown.rows();
        var next = rows.stream()
                .skip(Math.max(0, at))
                .filter(r -> r.ownerId() == null && !r.caseId().equals(id))
                .findFirst();
        next.ifPresent(row -> choose(row.caseId()));
        return next.isPresent();
    }

    private void move(int by) {
        var rows = shown.rows();
        if (rows.isEmpty()) return;
        int at = shown.indexOf(chosen());
        int next = at < 0 ? 0 : Math.clamp(at + by, 0, rows.size() - 1);
        choose(rows.get(next).caseId());
    }

    private void takeBest() {
        BestForMe.take(bench)
                .ifPresentOrElse(
                        taken -> {
                            renewNow();
                            choose(taken);
                        },
                        () -> Feedback.say("Nobody without an owner may be called just now."));
    }
}
