package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// How a kit's state is said and drawn: word, sign and tone.
final class KitStates {
    private KitStates() {}

    static Span tag(KitRow kit, ZoneId ours, Instant now) {
        return Parts.tag(icon(kit), words(kit, ours, now), tone(kit, now));
    }

    static String words(KitRow kit, ZoneId ours, Instant now) {
        if (kit.hold() != null) return kit.hold().label();
        if (kit.waitsForHandOver(now)) return "Packed, left?";
        return switch (kit.state()) {
            case PACKED -> "Packed" + (kit.packedAt() == null ? "" : " " + TimeWords.moment(kit.packedAt(), ours, now));
            case HANDED_OVER -> isLate(kit, ours, now) ? "Should be there" : "On the way";
            default -> kit.state().label();
        };
    }

    static Icon icon(KitRow kit) {
        if (kit.hold() != null) return kit.hold() == KitHold.SAME_HOUSEHOLD ? Icon.ASK : Icon.WARN;
        return switch (kit.state()) {
            case ASKED, HELD, IN_BATCH -> Icon.FILE;
            case PRINTED -> Icon.PRINT;
            case PACKED, DELIVERED -> Icon.ALLOWED;
            case HANDED_OVER -> Icon.TRUCK;
            case CAME_BACK -> Icon.RETRY;
            case CANCELLED -> Icon.MOON;
        };
    }

    static Tone tone(KitRow kit, Instant now) {
        if (kit.hold() != null) return kit.hold() == KitHold.SAME_HOUSEHOLD ? Tone.ASK : Tone.LATE;
        if (kit.waitsForHandOver(now)) return Tone.SOON;
        return switch (kit.state()) {
            case ASKED, HELD, IN_BATCH -> Tone.ASK;
            case PRINTED -> Tone.OURS;
            case PACKED, DELIVERED -> Tone.KEPT;
            case HANDED_OVER, CANCELLED -> Tone.PLAIN;
            case CAME_BACK -> Tone.LATE;
        };
    }

    /// On the way although its day is over.
    static boolean isLate(KitRow kit, ZoneId ours, Instant now) {
        return kit.arriveOn() != null
                && kit.arriveOn().isBefore(now.atZone(ours).toLocalDate());
    }
}
