package org.advocatedesk.contact;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody may be: the state if known, every zone that fits, the town or state in words ("Toledo", or blank),
/// and how we know ("by their address").
public record Whereabouts(@Nullable String usState, List<ZoneId> zones, String place, String howKnown) {

    public Whereabouts(@Nullable String usState, List<ZoneId> zones, String howKnown) {
        this(usState, zones, usState == null ? "" : UsPlaces.nameOf(usState), howKnown);
    }

    /// The zone, where only one fits.
    public Optional<ZoneId> zone() {
        return zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
    }

    /// "in Toledo" or "there".
    String inWords() {
        return place.isBlank() ? "there" : "in " + place;
    }
}
