package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.kits.MailroomTab;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// An empty list: what is done and what comes next.
final class NothingThere {
    private NothingThere() {}

    static Div in(MailroomTab tab, @Nullable KitState state, MailroomShown shown, ZoneId ours) {
        var next = "The carrier comes next " + TimeWords.moment(shown.pickUp(), ours, shown.now()) + ".";
        if (tab == MailroomTab.TONIGHT && state != null)
            return Parts.empty("None is “" + state.label() + "” now", "The others of the batch are behind “Show all”.");
        return switch (tab) {
            case TONIGHT -> Parts.empty("All kits have left", next + " New kits appear here as families ask for them.");
            case PROBLEMS ->
                Parts.empty("Every kit can leave", "No address needs mending, no house gets a second kit unasked.");
            case LATER -> Parts.empty("Nothing for later", next);
            case ON_THE_WAY ->
                Parts.empty(
                        "Nothing is on the way",
                        "Kits stand here from the pick-up until somebody hears that they arrived.");
            case CAME_BACK ->
                Parts.empty("Nothing came back", "A kit that comes back waits here until its address is mended.");
        };
    }
}
