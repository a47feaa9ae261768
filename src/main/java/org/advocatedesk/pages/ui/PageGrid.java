package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageRow;
import org.jspecify.annotations.Nullable;

/// Pages in rows of two lines: what and where, about what, how many families, which version.
final class PageGrid extends Grid<PageRow> {
    private boolean showing;

    PageGrid(Consumer<PageRow> choose) {
        addClassName("page-rows");
        setAllRowsVisible(true);
        twoLines("Page", PageRow::title, PageGrid::where).setFlexGrow(6);
        twoLines("About", row -> row.topics().isEmpty() ? "Not said yet" : row.topics().getFirst(), PageGrid::further)
                .setFlexGrow(4);
        twoLines("Families", row -> String.valueOf(row.families()), row -> row.families() == 1 ? "came from it" : "came")
                .setFlexGrow(1)
                .setWidth("96px");
        twoLines("Version", row -> String.valueOf(row.version()), row -> row.words() + " words, " + row.language())
                .setFlexGrow(1)
                .setWidth("130px");
        asSingleSelect().addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) choose.accept(change.getValue());
        });
    }

    void show(List<PageRow> rows, @Nullable PageId chosen) {
        showing = true;
        setItems(rows);
        rows.stream().filter(row -> row.id().equals(chosen)).findFirst().ifPresentOrElse(this::select, this::deselectAll);
        showing = false;
    }

    private Column<PageRow> twoLines(
            String header, ValueProvider<PageRow, String> first, ValueProvider<PageRow, String> second) {
        return addColumn(LitRenderer.<PageRow>of(
                                "<div class='two'><span>${item.first}</span><small>${item.second}</small></div>")
                        .withProperty("first", first)
                        .withProperty("second", second))
                .setHeader(header)
                .setWidth("0");
    }

    private static String where(PageRow row) {
        return row.url().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private static String further(PageRow row) {
        return String.join(", ", row.topics().stream().skip(1).toList());
    }
}
