package org.advocatedesk.contact;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody may be: the state if known, every zone that fits, and how we know ("by her address").
public record Whereabouts(@Nullable String usState, List<ZoneId> zones, String howKnown) {

    /// The zone, where only one fits.
    public Optional<ZoneId> zone() {
        return zones.size() == 1 ? Optional.of(zones.getFirst()) : Optional.empty();
    }
}
