package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.advocatedesk.shared.ZoneWords;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.SmallScreen;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.ColleagueDesk;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;

/// Who works here: add, change, reset, let in and shut out.
@Route("colleagues")
@PageTitle("Colleagues")
@Menu(title = "Colleagues", order = 80, icon = "people")
@RolesAllowed(Role.ADMINS)
class ColleaguesView extends Main implements HasBar {
    private static final int PAGE = 100;

    final Grid<Colleague> grid = new Grid<>();
    final Button add = Parts.lamp(Icon.PLUS, "Add a colleague", "n", this::add);
    private final List<Grid.Column<Colleague>> onlyWide = new ArrayList<>();
    private final ColleagueDesk desk;
    private final Staff staff;
    private final LinkToGive links;

    ColleaguesView(ColleagueDesk desk, Staff staff, LinkToGive links) {
        this.desk = desk;
        this.staff = staff;
        this.links = links;
        addClassNames("admin", "colleagues");
        grid.addComponentColumn(this::who).setHeader("Who").setFlexGrow(2);
        wide(grid.addColumn(ColleaguesView::roles).setHeader("Works as").setFlexGrow(2));
        wide(grid.addColumn(c -> ZoneWords.of(c.zone())).setHeader("Time zone"));
        wide(grid.addComponentColumn(ColleaguesView::state)
                .setHeader("May come in")
                .setAutoWidth(true));
        wide(grid.addComponentColumn(this::acts)
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0));
        // on small screens it all stands below the name
        SmallScreen.follow(this, small -> onlyWide.forEach(column -> column.setVisible(!small)));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", "Colleagues");
        add(grid);
        show();
    }

    @Override
    public Component bar() {
        return add;
    }

    private void wide(Grid.Column<Colleague> column) {
        onlyWide.add(column);
    }

    private void show() {
        grid.setItems(desk.page(null, PAGE));
    }

    private void add() {
        new ColleagueDialog(null, staff.current().zone(), form -> {
                    var link = desk.add(form.username(), form.fullName(), form.zone(), form.roles());
                    show();
                    links.give(form.fullName(), link);
                })
                .open();
    }

    private void change(Colleague who) {
        new ColleagueDialog(who, who.zone(), form -> {
                    desk.change(who.id(), form.fullName(), form.zone(), form.roles());
                    show();
                })
                .open();
    }

    private void reset(Colleague who) {
        Sure.ask(
                "Reset the password of " + who.fullName() + "?",
                "The present one stops working and what they have open closes. You get a link for them that works once.",
                "Make a link",
                () -> links.give(who.fullName(), desk.reset(who.id())));
    }

    private void deactivate(Colleague who) {
        Sure.ask(
                "Shut " + who.fullName() + " out?",
                "They cannot sign in any more, and what they have open closes within seconds. Their work stays.",
                "Shut out",
                () -> {
                    desk.deactivate(who.id());
                    show();
                });
    }

    private void reactivate(Colleague who) {
        if (Feedback.attempt(() -> desk.reactivate(who.id()))) show();
    }

    private Component acts(Colleague who) {
        var acts = new Div(act("Change", who, () -> change(who)));
        if (who.active())
            acts.add(act("Reset password", who, () -> reset(who)), act("Shut out", who, () -> deactivate(who)));
        else acts.add(act("Let in again", who, () -> reactivate(who)));
        acts.addClassName("acts");
        return acts;
    }

    private static Button act(String words, Colleague who, Runnable work) {
        var button = new Button(words, click -> work.run());
        button.setAriaLabel(words + ": " + who.fullName());
        return button;
    }

    private Component who(Colleague who) {
        var username = new Span(who.username());
        username.addClassNames("s", "mut");
        var names = new Div(new Span(who.fullName()), username);
        names.addClassName("names");
        var cell = new Div(Parts.face(who.initials(), who.fullName()), names);
        cell.addClassName("colleague");
        var narrow = new Div(new Div(new Span(roles(who) + " · "), state(who)), acts(who));
        narrow.addClassName("narrow");
        return new Div(cell, narrow);
    }

    private static String roles(Colleague who) {
        return who.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static Component state(Colleague who) {
        return who.active() ? Parts.tag(Icon.CHECK, "Yes", Tone.KEPT) : Parts.tag(Icon.MOON, "Shut out", Tone.SHUT);
    }
}
