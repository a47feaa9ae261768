package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.advocatedesk.kits.KitId;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// Below a list of kits: the next hundred, and all that must have arrived by now in one go.
final class ListFoot extends Div {
    private final Runnable more;
    private final Consumer<List<KitId>> arrived;

    ListFoot(Runnable more, Consumer<List<KitId>> arrived) {
        this.more = more;
        this.arrived = arrived;
        addClassName("list-foot");
    }

    void show(MailroomShown shown, ZoneId ours, int limit) {
        removeAll();
        var due = shown.rows().stream()
                .filter(kit -> kit.state() == KitState.HANDED_OVER && KitStates.isLate(kit, ours, shown.now()))
                .map(KitRow::id)
                .toList();
        if (!due.isEmpty())
            add(Parts.button(
                    Icon.ALLOWED, due.size() + " should be there: they arrived", "", () -> arrived.accept(due)));
        if (shown.rows().size() == limit && limit < 500) add(Parts.button(Icon.DOWN, "Show 100 more", "", more));
        setVisible(getChildren().findAny().isPresent());
    }
}
