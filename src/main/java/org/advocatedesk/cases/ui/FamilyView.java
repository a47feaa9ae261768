package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// One family's page: who they are, what is due, everything known and everything that happened.
@Route("families/:caseId/:tab?")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class FamilyView extends Main implements HasBar, HasDynamicTitle, BeforeEnterObserver {
    private static final String FIRST = "family";

    private final Workbench bench;
    private final Readers readers = new Readers();
    private final Div nameline = Pieces.div("nameline");
    private final Paragraph summary = new Paragraph();
    private final PromiseBox promise = new PromiseBox();
    private final InPlace inPlace = new InPlace();
    private final VerdictLine verdict;
    private final Nav tabs = new Nav();
    private final Div body = Pieces.div("case-rest");
    private final Span bar = new Span();
    private @Nullable CaseId id;
    private @Nullable FamilyActs acts;
    private @Nullable FamilyTab first;
    private @Nullable Sheet sheet;
    private Presence.@Nullable Visit visit;
    private String tab = FIRST;
    private String shownHead = "";

    FamilyView(Workbench bench) {
        this.bench = bench;
        verdict = new VerdictLine(bench, inPlace, this::again);
        addClassName("case");
        setId("work");
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("aria-label", "Sections");
        summary.addClassName("mut");
    }

    @Override
    public Component bar() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return sheet == null ? "Family" : "Family " + sheet.card().caseNumber();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getRouteParameters()
                .get("caseId")
                .map(QueueParameters::uuid)
                .map(CaseId::new)
                .orElseThrow(NotFoundException::new);
        tab = entering.getRouteParameters().get("tab").orElse(FIRST);
        if (!asked.equals(id)) begin(asked, entering);
        else showTab();
    }

    private void begin(CaseId asked, BeforeEnterEvent entering) {
        try {
            sheet = bench.sheets().open(asked, "case page");
        } catch (Refusal absent) {
            throw new NotFoundException(absent.sentence());
        }
        if (!sheet.card().id().equals(asked)) { // it was merged into this one, which says so at its head
            entering.forwardTo(CaseLinks.to(sheet.card().id()) + (tab.equals(FIRST) ? "" : "/" + tab));
            return;
        }
        id = asked;
        var does = new FamilyActs(bench, asked, inPlace, this::again, () -> {
            again();
            return false;
        });
        does.addClassName("case-acts");
        acts = does;
        inPlace.onChange(() -> showActs());
        layOut(does, bench.noticesFor(asked));
        show(sheet);
        showTab();
        LiveUpdates.follow(this, bench.live(), Live.caseTopic(asked.value()), this::read, this::showOrLeave);
        LiveUpdates.follow(
                this,
                bench.live(),
                Presence.TOPIC,
                () -> bench.presence().withFamily(asked, bench.me().id()),
                readers::show);
    }

    private void layOut(FamilyActs does, Div notices) {
        removeAll();
        var who = new Div(nameline, summary);
        var head = Pieces.div("case-head", Pieces.div("case-id", who, does), inPlace, notices);
        head.add(Pieces.div("sumline", promise, verdict), tabs);
        add(head, body);
    }

    /// The sheet and, where it is shown, the rest of the first part.
    private record Reading(Sheet sheet, FamilyTab.@Nullable More more) {}

    private Optional<Reading> read() {
        var asked = id;
        if (asked == null) return Optional.empty();
        try {
            var now = bench.sheets().again(asked);
            if (!now.card().id().equals(asked)) return Optional.empty();
            return Optional.of(new Reading(now, tab.equals(FIRST) ? FamilyTab.More.read(bench, asked) : null));
        } catch (Refusal nowAbsent) {
            return Optional.empty();
        }
    }

    private void showOrLeave(Optional<Reading> now) {
        now.ifPresentOrElse(
                reading -> {
                    show(reading.sheet());
                    if (first != null && reading.more() != null) first.show(reading.sheet(), reading.more());
                    else showTabs();
                },
                () -> getUI().ifPresent(ui -> ui.navigate(elsewhere())));
    }

    /// Merged in the meantime: there it goes on. Else they are nobody's here any more.
    private String elsewhere() {
        var asked = id;
        if (asked == null) return "queue";
        try {
            return CaseLinks.to(bench.sheets().again(asked).card().id());
        } catch (Refusal absent) {
            return "queue";
        }
    }

    private void again() {
        showOrLeave(read());
    }

    private void show(Sheet now) {
        sheet = now;
        var card = now.card();
        if (!card.toString().equals(shownHead)) {
            shownHead = card.toString();
            nameline.removeAll();
            nameline.add(
                    new H1(card.contact().name()),
                    FamilyHead.standing(card, bench.me().id()),
                    readers);
            summary.removeAll();
            summary.add(FamilyHead.tieline(card));
            if (!card.need().isBlank()) summary.add(new Span(" · " + card.need()));
            bar.removeAll();
            bar.add(new Anchor(CaseLinks.inQueue(card.id()), "Show in the queue"));
        }
        promise.show(now, bench.me());
        verdict.show(now);
        showActs();
    }

    private void showActs() {
        if (acts != null && sheet != null) acts.show(sheet);
    }

    private void showTab() {
        body.removeAll();
        first = null;
        showTabs();
        var asked = id;
        if (asked == null || sheet == null) return;
        var panel = bench.panels().stream().filter(p -> slug(p).equals(tab)).findFirst();
        if (panel.isPresent()) {
            body.add(Pieces.div("case-body one", Pieces.div("card", panel.get().showFor(asked))));
            return;
        }
        var part = new FamilyTab(bench, asked, this::again);
        part.show(sheet, FamilyTab.More.read(bench, asked));
        first = part;
        body.add(part);
    }

    private void showTabs() {
        var asked = id;
        if (asked == null) return;
        tabs.removeAll();
        tabs.add(link("The family", FIRST, CaseLinks.to(asked), 0));
        for (var panel : bench.panels())
            tabs.add(link(panel.title(), slug(panel), CaseLinks.to(asked) + "/" + slug(panel), panel.count(asked)));
    }

    private Anchor link(String title, String slug, String href, int count) {
        var link = new Anchor(href);
        link.add(new Span(title));
        if (count > 0) link.add(Pieces.span("count", String.valueOf(count)));
        link.setClassName("on", slug.equals(tab));
        if (slug.equals(tab)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private static String slug(CasePanel panel) {
        return panel.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (id == null) return;
        var mine = bench.presence().enter(id, bench.me());
        visit = mine;
        if (acts != null) acts.visitedAs(mine);
        readers.show(bench.presence().withFamily(id, bench.me().id()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (visit != null) visit.leave();
    }
}
