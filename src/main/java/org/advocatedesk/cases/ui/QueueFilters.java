package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.QueueFilter;
import org.advocatedesk.cases.QueueOrder;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// The chips above the queue: what is on is green, and a click changes the list.
class QueueFilters extends Composite<Div> {
    private final Consumer<QueueFilter> choose;
    private final NativeButton arrivals = new NativeButton();

    QueueFilters(Consumer<QueueFilter> choose, Runnable letIn) {
        this.choose = choose;
        getContent().addClassName("filters");
        arrivals.addClassName("pill");
        arrivals.getElement().setAttribute("role", "status");
        arrivals.addClickListener(click -> letIn.run());
        Keys.bind(arrivals, ".", "Show the new ones");
        arrivals.setVisible(false);
    }

    /// How many new families wait above.
    void arrivals(int waiting) {
        arrivals.setVisible(waiting > 0);
        arrivals.removeAll();
        arrivals.add(Icon.UP.draw(), new Span(waiting + " new"), Keys.cap("."));
    }

    /// `owner` is how the list's owner is called, blank for none.
    void show(QueueFilter filter, String owner) {
        getContent().removeAll();
        if (!owner.isEmpty()) getContent().add(off(owner, filter.withAnyOwner()));
        if (filter.dueToday()) getContent().add(off("Due today", filter.dueAnyDay()));
        if (filter.sourcePage() != null) getContent().add(off("From one page", filter.from(null)));
        if (filter.waitedAtLeastMinutes() != null || filter.waitedAtMostMinutes() != null)
            getContent().add(off("By waiting time", filter.waited(null, null)));
        getContent().add(callable(filter));
        if (owner.isEmpty()) getContent().add(whose(filter));
        getContent().add(states(filter), needs(filter), languages(filter));
        if (!filter.letsAllPass()) {
            var all = chip("Show all", false);
            all.addClickListener(click -> choose.accept(QueueFilter.ALL.by(filter.order())));
            getContent().add(Keys.bind(all, "a", "Show all families"));
        }
        getContent().add(arrivals, orders(filter));
    }

    /// Something the list is narrowed by; a click lifts it.
    private NativeButton off(String words, QueueFilter without) {
        var chip = chip(words, true);
        chip.getElement().insertChild(0, Icon.CHECK.draw().getElement());
        chip.getElement().setAttribute("aria-pressed", "true");
        chip.addClickListener(click -> choose.accept(without));
        return chip;
    }

    private NativeButton callable(QueueFilter filter) {
        var chip = chip("May call now", filter.callableNow());
        if (filter.callableNow())
            chip.getElement().insertChild(0, Icon.CHECK.draw().getElement());
        chip.getElement().setAttribute("aria-pressed", String.valueOf(filter.callableNow()));
        chip.addClickListener(click -> choose.accept(filter.callableNow(!filter.callableNow())));
        return chip;
    }

    private Component whose(QueueFilter filter) {
        var chip = chip("No owner", filter.unowned());
        if (filter.unowned()) chip.getElement().insertChild(0, Icon.CHECK.draw().getElement());
        chip.getElement().setAttribute("aria-pressed", String.valueOf(filter.unowned()));
        chip.addClickListener(click -> choose.accept(filter.unowned() ? filter.withAnyOwner() : filter.withoutOwner()));
        return chip;
    }

    private Component states(QueueFilter filter) {
        var state = filter.usState();
        var choices = new LinkedHashMap<String, QueueFilter>();
        choices.put("Anywhere", filter.inState(null));
        UsStates.all().forEach((code, name) -> choices.put(name, filter.inState(code)));
        return menu(state == null ? "State" : UsStates.name(state), state != null, choices, filter);
    }

    private Component needs(QueueFilter filter) {
        var choices = new LinkedHashMap<String, @Nullable QueueFilter>();
        choices.put("Everybody", filter.in(Set.of()).calm());
        choices.put("Urgent", filter.urgent());
        choices.put("-", null);
        for (var status : CaseStatus.values())
            if (status.isOpen()) choices.put(status.label(), filter.in(Set.of(status)));
        boolean on = filter.urgentOnly() || !filter.statuses().isEmpty();
        var words = filter.urgentOnly()
                ? "Urgent"
                : filter.statuses().stream().findFirst().map(CaseStatus::label).orElse("Needs");
        return menu(words, on, choices, filter);
    }

    private Component languages(QueueFilter filter) {
        var choices = new LinkedHashMap<String, QueueFilter>();
        choices.put("Any language", filter.speaking(null));
        for (var code : new String[] {"en", "es", "pl", "pt", "fr", "zh", "vi"})
            choices.put(FamilyHead.language(code), filter.speaking(code));
        var language = filter.language();
        return menu(language == null ? "Language" : FamilyHead.language(language), language != null, choices, filter);
    }

    private Component menu(
            String words, boolean on, Map<String, ? extends @Nullable QueueFilter> choices, QueueFilter now) {
        var chip = chip(words, on);
        chip.add(Icon.DOWN.draw());
        var list = Pieces.div("choices");
        var popover = popover(chip, list);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened() && list.getComponentCount() == 0) fill(list, popover, choices, now);
        });
        return new Span(chip, popover);
    }

    /// Only once somebody looks: all choices of all menus would be half of what opening the queue costs.
    private void fill(
            Div list, Popover popover, Map<String, ? extends @Nullable QueueFilter> choices, QueueFilter now) {
        choices.forEach((label, filter) -> {
            if (filter == null) {
                list.add(new Hr());
                return;
            }
            var choice = new NativeButton(label, click -> {
                popover.close();
                choose.accept(filter);
            });
            choice.setClassName("on", filter.equals(now));
            list.add(choice);
        });
    }

    /// The named orders; the first says what it goes by.
    private Component orders(QueueFilter filter) {
        var chip = chip(filter.order().label(), false);
        chip.addClassName("bare");
        chip.add(Icon.DOWN.draw());
        var list = Pieces.div("choices");
        var popover = popover(chip, list);
        popover.setWidth("300px");
        for (var order : QueueOrder.values()) {
            var choice = new NativeButton(order.label(), click -> {
                popover.close();
                choose.accept(filter.by(order));
            });
            choice.setClassName("on", order == filter.order());
            list.add(choice);
        }
        list.add(new Hr());
        list.add(
                Parts.hint(
                        "Who is next goes by how long they wait, moved ahead for reasons that stand in each row: an urgent message, a promise or first answer that falls due, a calling window that closes."));
        return new Span(chip, popover);
    }

    private static Popover popover(NativeButton chip, Component content) {
        var popover = new Popover(content);
        popover.setTarget(chip);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setOpenOnClick(true);
        return popover;
    }

    private static NativeButton chip(String words, boolean on) {
        var chip = new NativeButton();
        chip.add(new Span(words));
        chip.addClassName("chip");
        chip.setClassName("on", on);
        return chip;
    }
}
