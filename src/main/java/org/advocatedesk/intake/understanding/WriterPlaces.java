package org.advocatedesk.intake.understanding;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.contact.WhereTheyAre;
import org.advocatedesk.contact.Whereabouts;
import org.advocatedesk.shared.PostalAddress;
import org.springframework.stereotype.Component;

/// Where a writer is: by their own words, then their address, then the area code. Home is where the address is.
@Component
class WriterPlaces {
    private final WhereTheyAre whereTheyAre;

    WriterPlaces(WhereTheyAre whereTheyAre) {
        this.whereTheyAre = whereTheyAre;
    }

    Whereabouts of(Submitted sent, Normalised who) {
        var address = who.address().isBlank() ? Optional.<PostalAddress>empty() : Optional.of(who.address());
        var known = whereTheyAre.of(null, address, who.phone());
        var stated = StatedPlace.of(sent.message());
        if (stated.isEmpty()) return known;
        var said = whereTheyAre.named(stated.get().town(), stated.get().state());
        boolean hasHome = address.isPresent()
                && whereTheyAre.of(null, address, Optional.empty()).usState() != null;
        var home = hasHome && stated.get().forAWhile() ? known.usState() : said.usState();
        return said.zone()
                .map(zone -> new Whereabouts(home, List.of(zone), said.place(), WhereTheyAre.AS_SAID))
                .orElseGet(() ->
                        hasHome || said.usState() == null || said.usState().equals(known.usState()) ? known : said);
    }

    /// The clock they live by, where their own words are all that tells it from the number's.
    Optional<ZoneId> clockToKeep(Submitted sent, Normalised who) {
        if (!who.address().state().isBlank() || !who.address().postalCode().isBlank()) return Optional.empty();
        if (StatedPlace.of(sent.message()).filter(place -> !place.forAWhile()).isEmpty()) return Optional.empty();
        var byNumber = whereTheyAre.of(null, Optional.empty(), who.phone());
        return of(sent, who).zone().filter(zone -> !byNumber.zone().equals(Optional.of(zone)));
    }
}
