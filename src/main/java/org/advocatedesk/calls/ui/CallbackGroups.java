package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.advocatedesk.calls.CallbackRow;
import org.advocatedesk.cases.ContactHolds;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// The open promises in groups: late, now, later today, this week. Ours on the top line, since the list follows our
/// clock.
final class CallbackGroups extends Div {
    private final Consumer<CallbackRow> choose;
    private final Consumer<CallbackRow> call;
    final List<CallbackRow> shown = new ArrayList<>();
    final List<Div> rows = new ArrayList<>();
    private @Nullable CallbackRow chosen;

    CallbackGroups(Consumer<CallbackRow> choose, Consumer<CallbackRow> call) {
        this.choose = choose;
        this.call = call;
    }

    void show(List<CallbackRow> open, @Nullable CallbackRow chosen, PromiseWords words) {
        removeAll();
        shown.clear();
        rows.clear();
        this.chosen = chosen;
        var tomorrow = words.now()
                .atZone(words.ours())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(words.ours())
                .toInstant();
        var late = open.stream().filter(c -> c.isOverdue(words.now())).toList();
        var near = open.stream().filter(words::isNear).toList();
        var rest = open.stream()
                .filter(c -> !late.contains(c) && !near.contains(c))
                .toList();
        group(Parts.tag(Icon.LATE, "Late", Tone.LATE), ", oldest first", "late", late, words);
        group(
                Parts.tag(Icon.WAIT, "Now", Tone.SOON),
                ", within " + words.soon().toMinutes() + " minutes",
                "soon",
                near,
                words);
        group(new Span("Later today"), "", "", until(rest, null, tomorrow), words);
        group(new Span("This week"), "", "", until(rest, tomorrow, null), words);
    }

    private static List<CallbackRow> until(List<CallbackRow> rows, @Nullable Instant from, @Nullable Instant until) {
        return rows.stream()
                .filter(c -> from == null || !c.dueAt().isBefore(from))
                .filter(c -> until == null || c.dueAt().isBefore(until))
                .toList();
    }

    private void group(Span title, String more, String tone, List<CallbackRow> members, PromiseWords words) {
        if (members.isEmpty()) return;
        var count = new Span(members.size() + more);
        count.addClassName("count");
        var heading = new H2();
        heading.add(title);
        var box = new Div();
        box.addClassNames("rowsbox");
        if (!tone.isEmpty()) box.addClassName(tone);
        members.forEach(promise -> box.add(row(promise, words)));
        var group = new Section(new Header(heading, count), box);
        group.addClassName("group");
        add(group);
    }

    private Div row(CallbackRow promise, PromiseWords words) {
        boolean due = (promise.isOverdue(words.now()) || words.isNear(promise)) && mayBeRung(promise, words.now());
        var act = new Button(due ? "Call" : "Open", click -> (due ? call : choose).accept(promise));
        if (due) act.setIcon(Icon.PHONE.draw());
        act.addClassName(due ? "soft" : "plain");
        act.setAriaLabel((due ? "Call " : "Open ") + promise.who());
        var row = new Div(when(promise, words), who(promise), clock(promise, words.now()), whose(promise, words), act);
        row.addClassName("cbrow");
        row.setClassName("sel", promise.equals(chosen));
        if (promise.equals(chosen)) row.getElement().setAttribute("aria-current", "true");
        row.addClickListener(click -> choose.accept(promise));
        shown.add(promise);
        rows.add(row);
        return row;
    }

    /// By the hours, or because they asked for it; the dial itself asks again.
    private static boolean mayBeRung(CallbackRow promise, Instant now) {
        var until = promise.openUntil();
        return !isHeld(promise) && (promise.theyAsked() || until != null && until.isAfter(now));
    }

    /// A box left open is lifted by their own wish to be rung; a refusal is not.
    private static boolean isHeld(CallbackRow promise) {
        var hold = promise.contactHold();
        return hold != null && (!promise.theyAsked() || hold.equals(ContactHolds.NO_CALLS));
    }

    private static Div when(CallbackRow promise, PromiseWords words) {
        var when = lines(words.oursFirst(promise), words.theirs(promise), "b");
        when.addClassName("when");
        return when;
    }

    private static Div who(CallbackRow promise) {
        var name = new Element("b");
        name.setText(promise.who());
        var tie = new Span(" " + promise.tie());
        tie.addClassName("mut");
        var who = new Div();
        var top = new Element("div");
        top.setAttribute("class", "name");
        top.appendChild(name, tie.getElement());
        var small = new Element("small");
        small.setText(
                promise.reason().isBlank() ? promise.note().lines().findFirst().orElse("") : promise.reason());
        who.getElement().appendChild(top, small);
        return who;
    }

    /// How long they may still be called today where they are.
    static Div clock(CallbackRow promise, Instant now) {
        var clock = new Div();
        clock.addClassNames("ad-clock", "drain");
        var until = Optional.ofNullable(promise.openUntil()).filter(at -> at.isAfter(now));
        var gauge = new Element("i");
        var words = new Span();
        if (isHeld(promise)) say(clock, words, Icon.HAND, Tone.SHUT, "Write only,", " no calls");
        else if (promise.theirZone() == null)
            say(clock, words, Icon.ASK, Tone.ASK, "Ask first,", " their zone is not known");
        else if (until.isPresent()) {
            var left = Duration.between(now, until.get());
            boolean soon = left.toMinutes() < 60;
            say(
                    clock,
                    words,
                    Icon.SUN,
                    soon ? Tone.SOON : Tone.PLAIN,
                    TimeWords.length(left),
                    " to " + promise.closesLocal() + " theirs");
            gauge.getStyle()
                    .set(
                            "--p",
                            String.format(
                                    Locale.ROOT,
                                    "%.2f",
                                    Math.clamp(
                                            left.toMinutes() / (double) Math.max(1, promise.windowMinutes()), 0, 1)));
        } else say(clock, words, Icon.MOON, Tone.SHUT, "Not now", opens(promise, now));
        clock.setClassName("none", until.isEmpty() || isHeld(promise));
        clock.getElement().appendChild(gauge);
        return clock;
    }

    private static String opens(CallbackRow promise, Instant now) {
        var zone = promise.theirZone();
        if (promise.opensAt() == null || zone == null) return "";
        return ", from " + TimeWords.moment(promise.opensAt(), zone, now) + " theirs";
    }

    private static void say(Div clock, Span words, Icon icon, Tone tone, String bold, String rest) {
        var strong = new Element("b");
        strong.setText(bold);
        words.getElement().appendChild(strong, Element.createText(rest));
        clock.add(icon.draw(), words);
        Parts.tone(clock, tone);
    }

    private static Div whose(CallbackRow promise, PromiseWords words) {
        var whose = lines(words.whose(promise), words.distance(promise), "span");
        whose.addClassNames("s", "mut", "whose");
        return whose;
    }

    private static Div lines(String first, String second, String tag) {
        var top = new Element(tag);
        top.setText(first);
        var small = new Element("small");
        small.setText(second);
        var lines = new Div();
        lines.getElement().appendChild(top, small);
        return lines;
    }
}
