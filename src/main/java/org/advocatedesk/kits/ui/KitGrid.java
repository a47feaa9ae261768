package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitLabel;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.PromiseWords;
import org.advocatedesk.shared.ui.SmallScreen;
import org.advocatedesk.shared.ui.Tone;

/// Kits in rows of two lines: to whom, which, where, how far, when it arrives.
final class KitGrid extends Grid<KitRow> {
    private final ZoneId ours;
    private MailroomShown shown;
    private boolean showing;

    KitGrid(MailroomShown first, ZoneId ours, Consumer<KitRow> choose) {
        shown = first;
        this.ours = ours;
        addClassName("kit-rows");
        setAllRowsVisible(true);
        addColumn(whoRenderer()).setHeader("To").setFlexGrow(5).setWidth("0");
        var which = twoLines("Kit", k -> KitsPanel.label(k, shown.contents()), KitGrid::kitDetail)
                .setFlexGrow(6);
        var where = twoLines("Where", KitGrid::door, KitGrid::town).setFlexGrow(7);
        addColumn(stateRenderer()).setHeader("State").setFlexGrow(6).setWidth("0");
        var arrives = twoLines("Arrives", this::arrives, KitGrid::tracking).setFlexGrow(5);
        var onlyWide = List.of(which, where, arrives);
        // on small screens it all stands below the name
        SmallScreen.follow(this, small -> onlyWide.forEach(column -> column.setVisible(!small)));
        asSingleSelect().addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) choose.accept(change.getValue());
        });
    }

    void show(MailroomShown now) {
        shown = now;
        showing = true;
        setItems(now.rows());
        now.chosen().filter(now.rows()::contains).ifPresentOrElse(this::select, this::deselectAll);
        showing = false;
    }

    private LitRenderer<KitRow> whoRenderer() {
        return LitRenderer.<KitRow>of(
                        "<div class='two'><span>${item.who}</span><small>${item.tie}</small><small class='narrow'>${item.kit}</small><small class='narrow'>${item.door}</small><small class='narrow'>${item.arrives}</small></div>")
                .withProperty("who", KitRow::addressee)
                .withProperty("tie", KitRow::tie)
                .withProperty("kit", k -> KitsPanel.label(k, shown.contents()))
                .withProperty("door", k -> door(k) + ", " + k.typed().city())
                .withProperty("arrives", this::arrives);
    }

    private Column<KitRow> twoLines(
            String header, ValueProvider<KitRow, String> first, ValueProvider<KitRow, String> second) {
        return addColumn(LitRenderer.<KitRow>of(
                                "<div class='two'><span>${item.first}</span><small>${item.second}</small></div>")
                        .withProperty("first", first)
                        .withProperty("second", second))
                .setHeader(header)
                .setWidth("0");
    }

    private LitRenderer<KitRow> stateRenderer() {
        return LitRenderer.<KitRow>of(
                        "<span class='ad-tag' data-tone=${item.tone}><span class=${item.icon} aria-hidden='true'></span><span>${item.words}</span></span>")
                .withProperty(
                        "tone",
                        kit -> KitStates.tone(kit, shown.now()) == Tone.PLAIN
                                ? ""
                                : KitStates.tone(kit, shown.now()).id())
                .withProperty("icon", kit -> KitStates.icon(kit).classes())
                .withProperty("words", kit -> KitStates.words(kit, ours, shown.now()));
    }

    private static String kitDetail(KitRow kit) {
        if (kit.hold() == KitHold.SAME_HOUSEHOLD) return "second kit to this house";
        return KitLabel.languageName(kit.language()) + (kit.plainWrapping() ? ", plain wrapping" : "");
    }

    private static String door(KitRow kit) {
        var typed = kit.typed();
        var door = typed.line2().isBlank() ? typed.line1() : typed.line1() + ", " + typed.line2();
        return door.isBlank() ? "No street yet" : door;
    }

    private static String town(KitRow kit) {
        var typed = kit.typed();
        var stateAndZip = (typed.state() + " " + typed.postalCode()).strip();
        return typed.city() + (typed.city().isBlank() || stateAndZip.isEmpty() ? "" : ", ") + stateAndZip;
    }

    private String arrives(KitRow kit) {
        if (kit.hold() == null) return kit.state() == KitState.CAME_BACK ? ended(kit) : kit.arrives(ours, shown.now());
        if (kit.hold().leavesByPost() || kit.hold() == KitHold.ABROAD) return "not overnight";
        if (!kit.hold().isAboutTheAddress()) return "decide";
        return "if fixed, " + ifFixed(shown.now(), kit);
    }

    private String ifFixed(Instant now, KitRow kit) {
        var pickUps = shown.pickUps();
        var arriveOn = pickUps.arriveOn(pickUps.leaveAt(now), pickUps.daysTo(kit.address()));
        return PromiseWords.day(arriveOn, ours, now);
    }

    private String ended(KitRow kit) {
        return kit.endedAt() == null ? "" : org.advocatedesk.shared.TimeWords.day(kit.endedAt(), ours, shown.now());
    }

    private static String tracking(KitRow kit) {
        if (kit.state() == KitState.CAME_BACK) return kit.endWords();
        return kit.trackingNumber() == null ? "" : kit.trackingNumber();
    }
}
