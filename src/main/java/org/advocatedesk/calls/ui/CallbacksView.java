package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackDays;
import org.advocatedesk.calls.CallbackQueue.Scope;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.calls.DayStrip;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// Promises to ring back: today by clock, what is late and what comes, and the chosen one beside.
@Route("callbacks")
@PageTitle("Callbacks")
@Menu(title = "Callbacks", order = 30, icon = "callback")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class CallbacksView extends Main implements HasBar, BeforeEnterObserver {
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int MOST_PAGES = 5;

    final CallbackGroups groups;
    final CallbackDetail detail;
    private final StripCard strip = new StripCard(this::choose);
    private final WeekCard week = new WeekCard();
    private final Div nothing = new Div();
    private final Map<Scope, NativeButton> chips = new EnumMap<>(Scope.class);
    private final CallbackWork work;
    private final ListEnd end = new ListEnd(this::more);
    private volatile Scope scope = Scope.MINE;
    private volatile int pages = 1;
    private @Nullable CallbackRow chosen;

    /// Everything the screen shows, read in one go.
    record Now(
            List<CallbackRow> open,
            boolean more,
            List<CallbackRow> today,
            DayStrip.Strip strip,
            List<CallbackDays.Day> days,
            PromiseWords words) {}

    CallbacksView(CallbackWork work, Live live) {
        this.work = work;
        groups = new CallbackGroups(this::choose, this::call);
        detail = new CallbackDetail(
                new CallbackDetail.Deeds(this::call, this::move, this::giveUp, this::kept),
                new CallbackDetail.Around(work::verdict, work::outlook, work::situation));
        addClassName("page");
        setId("work");
        var left = new Div(strip, groups, end, nothing);
        var right = new Aside(detail, week);
        var both = new Div(left, right);
        both.addClassName("cb");
        add(both, steps());
        LiveUpdates.follow(this, live, Live.CALLBACKS, () -> work.read(scope, AHEAD, pages), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        asked.getSingleParameter("whose").filter("everybody"::equals).ifPresent(w -> scope = Scope.EVERYBODY);
        asked.getSingleParameter("promise")
                .map(QueueParameters::uuid)
                .flatMap(work::find)
                .ifPresent(promise -> chosen = promise);
        refresh();
    }

    @Override
    public Component bar() {
        var bar = new Div();
        bar.addClassName("filters");
        for (var whose : Scope.values()) {
            var chip = new NativeButton(whose.label(), click -> see(whose));
            chip.addClassName("chip");
            chips.put(whose, chip);
            bar.add(chip);
        }
        markChips();
        return bar;
    }

    private void more() {
        pages = Math.min(MOST_PAGES, pages + 1);
        refresh();
    }

    private void see(Scope whose) {
        scope = whose;
        pages = 1;
        remember();
        refresh();
    }

    private void markChips() {
        chips.forEach((whose, chip) -> {
            chip.setClassName("on", whose == scope);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(whose == scope));
        });
    }

    private void refresh() {
        show(work.read(scope, AHEAD, pages));
    }

    /// The chosen promise stays chosen while it is open; else the first takes its place.
    void show(Now now) {
        markChips();
        chosen = now.open().stream()
                .filter(c -> c.equals(chosen))
                .findFirst()
                .orElseGet(() -> now.open().stream().findFirst().orElse(null));
        strip.show(now.strip(), now.today(), now.open(), now.words());
        groups.show(now.open(), chosen, now.words());
        end.show(now.more(), pages < MOST_PAGES);
        detail.show(chosen, now.words());
        week.show(now.days());
        nothing.removeAll();
        if (now.open().isEmpty())
            nothing.add(
                    Parts.empty(
                            "Every promise is kept",
                            scope == Scope.MINE
                                    ? "Nothing of yours waits. The next promise rings here five minutes before its time."
                                    : "Nobody waits for a call this week. Promises are made from the queue with B, and on the phone."));
    }

    private void choose(CallbackRow promise) {
        chosen = promise;
        remember();
        refresh();
        detail.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    private void call(CallbackRow promise) {
        getUI().ifPresent(ui -> ui.navigate(
                "calls/new",
                QueryParameters.simple(Map.of("case", promise.caseId().value().toString()))));
    }

    private void move(CallbackRow promise, CallToLog.Promise to) {
        work.move(promise.id(), to);
        refresh();
    }

    private void giveUp(CallbackRow promise, String why) {
        work.giveUp(promise.id(), why);
        refresh();
    }

    private void kept(CallbackRow promise) {
        work.kept(promise.id());
        refresh();
    }

    private void step(int by) {
        if (groups.shown.isEmpty()) return;
        int at = chosen == null ? -1 : groups.shown.indexOf(chosen);
        choose(groups.shown.get(Math.clamp(at + (long) by, 0, groups.shown.size() - 1)));
    }

    /// J and K move through the list; they have no place of their own on the screen.
    private Div steps() {
        var steps = new Div(
                Keys.bind(new NativeButton("Next", click -> step(1)), "j", "Next promise"),
                Keys.bind(new NativeButton("Back", click -> step(-1)), "k", "Promise before"));
        steps.addClassName("only-keys");
        return steps;
    }

    private void remember() {
        var params = new java.util.HashMap<String, String>();
        if (scope == Scope.EVERYBODY) params.put("whose", "everybody");
        if (chosen != null)
            params.put("promise", Objects.requireNonNull(chosen).id().value().toString());
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new com.vaadin.flow.router.Location("callbacks", QueryParameters.simple(params))));
    }
}
