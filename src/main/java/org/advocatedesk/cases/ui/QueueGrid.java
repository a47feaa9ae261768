package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// The rows of the queue: one grid, each row one template of two lines; its clocks tick in the browser.
class QueueGrid extends Grid<QueueRow> {
    private static final String SCRIPT = "return import(new URL('queue-grid.js', document.baseURI).href)";
    private static final String ROW = """
            <div class="qrow ${item.busy}">
              <div class="rank">${index + 1}<span class="${item.channelIcon}" role="img" aria-label="${item.channel}" title="${item.channel}"></span></div>
              <div class="who"><b>${item.who} <i>${item.tie}</i></b><span>${item.need}</span></div>
              <div class="ad-why">${item.why.map(w => html`<span class="ad-tag" data-tone="${w.tone}"><span class="${w.icon}"></span><span>${w.words}</span></span>`)}</div>
              <div class="stack"><ad-row-clock class="ad-clock" spec="${item.waits}"></ad-row-clock><ad-row-clock class="ad-clock" spec="${item.mayCall}"></ad-row-clock></div>
              <div class="stack st"><span class="ad-tag" data-tone="${item.state.tone}"><span class="${item.state.icon}"></span><span>${item.state.words}</span></span>
                ${item.reader ? html`<span class="ad-tag" data-tone="${item.readerTone}"><span class="ad-face ${item.face}" aria-hidden="true">${item.initials}</span><span>${item.reader}</span></span>`
                  : item.beside ? html`<span class="ad-tag"><span>${item.beside}</span></span>` : ''}</div>
            </div>""";

    private final List<QueueRow> items = new ArrayList<>();
    private final ListDataProvider<QueueRow> provider = new ListDataProvider<>(items);
    private Map<CaseId, Presence.Someone> readers = Map.of();
    private boolean scrolled;

    QueueGrid(StaffId me, Consumer<QueueRow> onChoose, Runnable onEnd) {
        addClassName("rows");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", "Queue");
        addColumn(template(me)).setFlexGrow(1);
        setItems(provider);
        ((GridSingleSelectionModel<QueueRow>) getSelectionModel()).setDeselectAllowed(false);
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) onChoose.accept(change.getValue());
        });
        addItemClickListener(click -> onChoose.accept(click.getItem()));
        getElement()
                .addEventListener(
                        "ad-scrolled",
                        event -> scrolled =
                                event.getEventData().path("event.detail.down").asBoolean(false))
                .addEventData("event.detail.down");
        getElement().addEventListener("ad-end", end -> onEnd.run());
        addAttachListener(attached -> getElement().executeJs(SCRIPT + ".then(m => m.follow(this))"));
    }

    boolean isScrolled() {
        return scrolled;
    }

    /// Replaces the rows; only what reads differently is sent again.
    void show(List<QueueRow> rows) {
        boolean samePlaces = items.equals(rows);
        for (int i = 0; samePlaces && i < rows.size(); i++) {
            var row = rows.get(i);
            if (items.get(i).toString().equals(row.toString())) continue;
            items.set(i, row);
            provider.refreshItem(row);
        }
        if (samePlaces) return;
        items.clear();
        items.addAll(rows);
        provider.refreshAll();
    }

    /// Who else has which family open.
    void show(Map<CaseId, Presence.Someone> now) {
        var changed = new HashSet<CaseId>();
        for (Set<CaseId> some : List.of(readers.keySet(), now.keySet()))
            for (var id : some) if (!java.util.Objects.equals(readers.get(id), now.get(id))) changed.add(id);
        readers = now;
        items.stream().filter(row -> changed.contains(row.caseId())).forEach(provider::refreshItem);
    }

    /// Marks a row as chosen without telling anybody, and brings it into view.
    void mark(@Nullable QueueRow row) {
        if (row == null) {
            deselectAll();
            return;
        }
        select(row);
        getElement().executeJs(SCRIPT + ".then(m => m.reveal(this, $0))", items.indexOf(row));
    }

    private LitRenderer<QueueRow> template(StaffId me) {
        return LitRenderer.<QueueRow>of(ROW)
                .withProperty("who", QueueRow::who)
                .withProperty("tie", QueueRow::tie)
                .withProperty("need", QueueRow::need)
                .withProperty("channel", row -> RowWords.channel(row.channel()))
                .withProperty(
                        "channelIcon",
                        row -> RowWords.channelIcon(row.channel()).classes())
                .withProperty("why", RowWords::why)
                .withProperty("waits", RowWords::waits)
                .withProperty("mayCall", RowWords::mayCall)
                .withProperty("state", row -> RowWords.state(row, me))
                .withProperty("beside", row -> RowWords.beside(row, me))
                .withProperty("busy", row -> readers.containsKey(row.caseId()) ? "busy" : "")
                .withProperty("reader", row -> of(row, Presence.Someone::words))
                .withProperty("initials", row -> of(row, Presence.Someone::initials))
                .withProperty("readerTone", row -> of(row, s -> s.calling() ? "ask" : ""))
                .withProperty(
                        "face",
                        row -> of(
                                row, s -> "f" + (1 + Math.floorMod(s.fullName().hashCode(), 4))));
    }

    private String of(QueueRow row, java.util.function.Function<Presence.Someone, String> words) {
        var someone = readers.get(row.caseId());
        return someone == null ? "" : words.apply(someone);
    }
}
