package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageLinksTo;
import org.advocatedesk.pages.PageRow;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// The pages of our websites: whom each brought, what it is about, what it says.
@Route("pages")
@PageTitle("Pages")
@Menu(title = "Pages", order = 60, icon = "pages")
@RolesAllowed({Role.ADVOCATES, Role.MANAGERS})
class PagesView extends Main implements HasBar, BeforeEnterObserver {
    private static final int FOUND = 50;

    final TextField find = new TextField();
    final PageGrid grid;
    final PageDetail detail;
    final BringIn bringIn;
    private final PagesBench bench;
    private final Div none = new Div();
    private final Div more = new Div();
    private final Span count = new Span();
    private List<PageRow> rows = List.of();
    private @Nullable PageId chosen;

    PagesView(PagesBench bench) {
        this.bench = bench;
        grid = new PageGrid(row -> getUI().ifPresent(ui -> ui.navigate(PageLinksTo.page(row.id()))));
        detail = new PageDetail(bench);
        bringIn = new BringIn(files -> bench.desk().importFiles(files));
        bringIn.setVisible(false);
        addClassNames("page", "pages");
        setId("work");
        more.addClassName("more-rows");
        more.add(Parts.button(Icon.DOWN, "More pages", "", this::readOn));
        var list = new Section(grid, none, more);
        list.addClassNames("card", "page-list");
        var beside = new Div(list, detail);
        beside.addClassName("beside");
        add(bringIn, beside);
        LiveUpdates.follow(this, bench.live(), Live.PAGES, this::read, this::show);
    }

    @Override
    public Component bar() {
        find.setPlaceholder("Find a page");
        find.setAriaLabel("Find a page");
        find.setPrefixComponent(Icon.SEARCH.draw());
        find.setClearButtonVisible(true);
        find.setMaxLength(100);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> show(read()));
        count.addClassNames("s", "mut");
        var bar = new Div(count, find);
        bar.addClassName("pages-bar");
        if (bench.mayEdit())
            bar.add(Parts.button(Icon.PLUS, "Bring in pages", "i", () -> bringIn.setVisible(!bringIn.isVisible())));
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        chosen = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .flatMap(PagesView::id)
                .orElse(null);
        show(read());
    }

    private static Optional<PageId> id(String typed) {
        try {
            return Optional.of(new PageId(UUID.fromString(typed)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private List<PageRow> read() {
        return find.getValue().isBlank()
                ? bench.library().page(null)
                : bench.suggestions().search(find.getValue(), FOUND);
    }

    private void readOn() {
        var longer = new ArrayList<>(rows);
        longer.addAll(bench.library().page(rows.getLast()));
        show(longer);
    }

    private void show(List<PageRow> now) {
        rows = now;
        int all = bench.library().count();
        count.setText(all == 1 ? "1 page" : all + " pages");
        grid.show(now, chosen);
        grid.setVisible(!now.isEmpty());
        more.setVisible(find.getValue().isBlank() && now.size() < all);
        none.removeAll();
        if (now.isEmpty()) none.add(nothing());
        detail.show(
                chosen == null
                        ? null
                        : bench.library().rows(List.of(chosen)).stream()
                                .findFirst()
                                .orElse(null));
    }

    private Component nothing() {
        if (!find.getValue().isBlank())
            return Parts.empty("No page has these words", "Try one word fewer, or part of its title.");
        return Parts.empty(
                "No pages yet",
                bench.mayEdit()
                        ? "Bring in a zip of your website’s HTML files: families that came from them are linked then, and the right ones are suggested."
                        : "A manager can bring in the websites’ pages.");
    }
}
