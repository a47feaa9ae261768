package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.advocatedesk.pages.FamilyPage;
import org.advocatedesk.pages.HowLinked;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageRow;
import org.advocatedesk.pages.SuggestedPage;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// The pages of one family: where they came from, what was chosen, what may help and why, and a look at all the rest.
final class FamilyPages extends Composite<Div> {
    final TextField find = new TextField();
    final List<PageLine> lines = new ArrayList<>();
    private final Doing doing;
    private final Map<PageId, Set<HowLinked>> linked = new LinkedHashMap<>();
    private final Div found = new Div();

    /// What can be done with a page; each takes effect at once.
    record Doing(
            BiConsumer<PageId, String> link,
            Consumer<PageId> unlink,
            Consumer<PageId> readOut,
            Consumer<PageId> willSend,
            Function<String, List<PageRow>> search) {}

    FamilyPages(Doing doing, List<FamilyPage> there, List<SuggestedPage> suggested, Runnable done) {
        this.doing = doing;
        Map<PageId, PageRow> rows = new LinkedHashMap<>();
        for (var page : there) {
            rows.put(page.page().id(), page.page());
            linked.computeIfAbsent(page.page().id(), id -> EnumSet.noneOf(HowLinked.class))
                    .add(page.how());
        }
        getContent().addClassName("family-pages");
        if (!rows.isEmpty())
            addGroup(
                    "With this family",
                    rows.values().stream().map(row -> line(row, "")).toList());
        var offered = suggested.stream()
                .filter(s -> !linked.containsKey(s.page().id()))
                .toList();
        if (!offered.isEmpty())
            addGroup(
                    "May help",
                    offered.stream().map(s -> line(s.page(), s.why())).toList());
        getContent().add(find, found, ends(done));
        lookForMore();
    }

    private Div ends(Runnable done) {
        var ends = new Div(Parts.lamp(Icon.CHECK, "Done", "", done));
        ends.addClassName("ends");
        return ends;
    }

    private void addGroup(String title, List<PageLine> group) {
        var section = new Section(new H3(title));
        section.addClassName("page-group");
        group.forEach(section::add);
        getContent().add(section);
    }

    private PageLine line(PageRow row, String why) {
        var how = linked.computeIfAbsent(row.id(), id -> EnumSet.noneOf(HowLinked.class));
        var line = new PageLine(row, why, how, doing);
        lines.add(line);
        return line;
    }

    private void lookForMore() {
        find.setPlaceholder("Find another page");
        find.setAriaLabel("Find another page");
        find.setPrefixComponent(Icon.SEARCH.draw());
        find.setClearButtonVisible(true);
        find.setMaxLength(100);
        find.setWidthFull();
        find.setValueChangeMode(ValueChangeMode.LAZY);
        found.addClassName("page-group");
        found.getElement().setAttribute("aria-live", "polite");
        find.addValueChangeListener(typed -> showFound(typed.getValue()));
    }

    private void showFound(String typed) {
        found.removeAll();
        if (typed.isBlank()) return;
        var hits = doing.search().apply(typed);
        hits.forEach(row -> found.add(line(row, "")));
        if (hits.isEmpty()) found.add(Parts.hint("No page has these words. Try one word fewer."));
    }
}
