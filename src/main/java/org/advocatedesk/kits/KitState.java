package org.advocatedesk.kits;

import java.util.EnumSet;
import java.util.Set;

/// Where a kit stands, and where it may go from there.
public enum KitState {
    ASKED("Asked for"),
    HELD("Held"),
    IN_BATCH("To print"),
    PRINTED("Printed"),
    PACKED("Packed"),
    HANDED_OVER("On the way"),
    DELIVERED("Delivered"),
    CAME_BACK("Came back"),
    CANCELLED("Cancelled");

    /// Kits that still have to leave the house.
    public static final Set<KitState> TO_LEAVE = Set.copyOf(EnumSet.of(ASKED, HELD, IN_BATCH, PRINTED, PACKED));

    private final String label;

    KitState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Set<KitState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(HELD, IN_BATCH, CANCELLED);
            case HELD -> EnumSet.of(HELD, IN_BATCH, CANCELLED);
            case IN_BATCH -> EnumSet.of(HELD, IN_BATCH, PRINTED, CANCELLED);
            case PRINTED -> EnumSet.of(HELD, IN_BATCH, PRINTED, PACKED, CANCELLED);
            case PACKED -> EnumSet.of(HELD, IN_BATCH, HANDED_OVER, CANCELLED);
            case HANDED_OVER -> EnumSet.of(DELIVERED, CAME_BACK);
            case DELIVERED -> EnumSet.of(CAME_BACK);
            case CAME_BACK, CANCELLED -> EnumSet.noneOf(KitState.class);
        };
    }
}
