package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageRow;
import org.jspecify.annotations.Nullable;

/// Pages in rows of two lines: what and where, about what, how many families, which version.
final class PageGrid extends Grid<PageRow> {
    private static final String ROW = """
            <div class='page-row'>
              <div class='two'><b>${item.title}</b><small>${item.where}</small></div>
              <div class='two about'><span>${item.topic}</span><small>${item.further}</small></div>
              <div class='two'><span>${item.families}</span><small>${item.came}</small></div>
              <div class='two version'><span>${item.version}</span><small>${item.words}</small></div>
            </div>""";

    private boolean showing;

    PageGrid(Consumer<PageRow> choose) {
        addClassName("page-rows");
        setAllRowsVisible(true);
        addColumn(LitRenderer.<PageRow>of(ROW)
                        .withProperty("title", PageRow::title)
                        .withProperty("where", PageGrid::where)
                        .withProperty(
                                "topic",
                                row -> row.topics().isEmpty()
                                        ? "Not said yet"
                                        : row.topics().getFirst())
                        .withProperty("further", PageGrid::further)
                        .withProperty("families", PageRow::families)
                        .withProperty("came", row -> row.families() == 1 ? "family" : "families")
                        .withProperty("version", row -> "Version " + row.version())
                        .withProperty("words", row -> row.words() + " words, " + row.language()))
                .setHeader(head());
        asSingleSelect().addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) choose.accept(change.getValue());
        });
    }

    private static Div head() {
        var version = new Span("Version");
        var about = new Span("About");
        about.addClassName("about");
        version.addClassName("version");
        var head = new Div(new Span("Page"), about, new Span("Brought"), version);
        head.addClassName("page-row");
        return head;
    }

    void show(List<PageRow> rows, @Nullable PageId chosen) {
        showing = true;
        setItems(rows);
        rows.stream()
                .filter(row -> row.id().equals(chosen))
                .findFirst()
                .ifPresentOrElse(this::select, this::deselectAll);
        showing = false;
    }

    private static String where(PageRow row) {
        return row.url().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private static String further(PageRow row) {
        return String.join(", ", row.topics().stream().skip(1).toList());
    }
}
