package org.advocatedesk.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out where somebody is: from what they said, then their address, then the area code of their number.
@Component
public class WhereTheyAre {
    public static final String AS_SAID = "as they said";
    static final String BY_ADDRESS = "by their address", BY_AREA_CODE = "by the area code", NOT_KNOWN = "not known";

    /// Every clock of the fifty states, for those of whom we know nothing.
    private static final List<ZoneId> ANYWHERE = UsPlaces.names().keySet().stream()
            .filter(code -> !List.of("PR", "VI", "GU", "MP", "AS").contains(code))
            .flatMap(code -> UsPlaces.state(code).stream())
            .flatMap(place -> place.zones().stream())
            .distinct()
            .toList();

    public Whereabouts of(@Nullable ZoneId stated, Optional<PostalAddress> address, Optional<PhoneNumber> phone) {
        var byAddress = address.filter(a -> !isAbroad(a, phone)).flatMap(WhereTheyAre::byAddress);
        var byPhone = phone.flatMap(WhereTheyAre::byPhone);
        if (stated != null) return asSaid(SameClock.of(stated), byAddress, byPhone);
        return byAddress
                .map(home -> noting(home, byPhone))
                .or(() -> byPhone)
                .orElseGet(() -> new Whereabouts(null, ANYWHERE, "", NOT_KNOWN));
    }

    /// A place as somebody names it; the town may be blank.
    public Whereabouts named(String town, String state) {
        return of(null, Optional.of(new PostalAddress("", "", town, state, "")), Optional.empty());
    }

    /// Their own word decides the clock; the state is the one that keeps it, as address or number have it.
    private static Whereabouts asSaid(ZoneId stated, Optional<Whereabouts> byAddress, Optional<Whereabouts> byPhone) {
        return Stream.of(byAddress, byPhone)
                .flatMap(Optional::stream)
                .filter(w -> w.zones().contains(stated))
                .findFirst()
                .map(w -> new Whereabouts(w.usState(), List.of(stated), w.place(), AS_SAID))
                .orElseGet(() -> new Whereabouts(null, List.of(stated), "", AS_SAID));
    }

    private static Whereabouts noting(Whereabouts home, Optional<Whereabouts> byPhone) {
        var elsewhere = byPhone.filter(w -> Collections.disjoint(w.zones(), home.zones()))
                .map(Whereabouts::place)
                .filter(place -> !place.isBlank());
        return elsewhere
                .map(place -> new Whereabouts(
                        home.usState(), home.zones(), home.place(), BY_ADDRESS + "; the number is from " + place))
                .orElse(home);
    }

    /// Five digits are a postal code in many countries.
    private static boolean isAbroad(PostalAddress address, Optional<PhoneNumber> phone) {
        return UsPlaces.codeOf(address.state()).isEmpty()
                && phone.filter(number -> !number.isNorthAmerican()).isPresent();
    }

    /// By state and ZIP, without one by the town; where state and ZIP disagree both may be right.
    private static Optional<Whereabouts> byAddress(PostalAddress address) {
        var state = UsPlaces.codeOf(address.state()).flatMap(UsPlaces::state);
        var zip = UsPlaces.zip(address.postalCode());
        if (state.isEmpty() && zip.isEmpty()) return Optional.empty();
        var usState = state.or(() -> zip).map(UsPlaces.Place::usState).orElse(null);
        Collection<ZoneId> zones;
        if (zip.isEmpty())
            zones = state.flatMap(s -> UsPlaces.town(s.usState(), address.city()))
                    .or(() -> state)
                    .orElseThrow()
                    .zones();
        else if (zip.get().usState().equals(usState)) zones = zip.get().zones();
        else
            zones = Stream.of(state.orElseThrow(), zip.get())
                    .flatMap(p -> p.zones().stream())
                    .toList();
        var place = address.city().isBlank()
                ? UsPlaces.nameOf(String.valueOf(usState))
                : address.city().strip();
        return Optional.of(new Whereabouts(usState, SameClock.of(zones), place, BY_ADDRESS));
    }

    private static Optional<Whereabouts> byPhone(PhoneNumber phone) {
        return phone.areaCode()
                .flatMap(UsPlaces::areaCode)
                .map(place -> new Whereabouts(place.usState(), place.zones(), BY_AREA_CODE))
                .or(() -> abroad(phone));
    }

    /// Canada, Mexico and further: the telephone library knows their zones. Toll-free numbers could be anywhere.
    private static Optional<Whereabouts> abroad(PhoneNumber phone) {
        try {
            var number = PhoneNumberUtil.getInstance().parse(phone.e164(), "US");
            if ("US".equals(PhoneNumberUtil.getInstance().getRegionCodeForNumber(number))) return Optional.empty();
            var zones = PhoneNumberToTimeZonesMapper.getInstance().getTimeZonesForNumber(number).stream()
                    .filter(name -> !name.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
                    .map(ZoneId::of)
                    .toList();
            return zones.isEmpty() || zones.size() > ANYWHERE.size()
                    ? Optional.empty()
                    : Optional.of(new Whereabouts(null, SameClock.of(zones), "", BY_AREA_CODE));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
