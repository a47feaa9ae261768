package org.advocatedesk.kits;

import java.util.Optional;
import java.util.Set;
import org.advocatedesk.shared.PostalAddress;

/// Could a carrier hand a box over at this address: the first thing that stands against it.
public final class AddressCheck {
    private static final Set<String> NUMBER_WORDS =
            Set.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");

    private AddressCheck() {}

    /// `stateOfZip` is the state in which that ZIP lies, blank where not known; `manyUnits` whether several families
    /// live in the house.
    public static Optional<KitHold> of(
            PostalAddress typed, StandardAddress address, String stateOfZip, boolean manyUnits) {
        if (isAbroad(typed, address)) return Optional.of(KitHold.ABROAD);
        if (!hasStreet(address)) return Optional.of(KitHold.NO_STREET);
        if (address.city().isEmpty() || address.state().isEmpty()) return Optional.of(KitHold.NO_TOWN);
        if (address.zip5().isEmpty()) return Optional.of(KitHold.NO_ZIP);
        if (address.isMilitary()) return Optional.of(KitHold.MILITARY);
        if (!stateOfZip.isEmpty() && !stateOfZip.equals(address.state())) return Optional.of(KitHold.ZIP_DIFFERS);
        if (address.isPoBox()) return Optional.of(KitHold.PO_BOX);
        if (unitIsMissing(address, manyUnits)) return Optional.of(KitHold.NO_UNIT);
        return Optional.empty();
    }

    private static boolean isAbroad(PostalAddress typed, StandardAddress address) {
        return typed.postalCode().matches(".*[A-Za-z].*") && address.zip5().isEmpty();
    }

    private static boolean hasStreet(StandardAddress address) {
        if (address.isPoBox() || address.isMilitary() && !address.street().isEmpty()) return true;
        boolean numbered = address.street().matches(".*\\d.*")
                || NUMBER_WORDS.contains(address.street().split(" ")[0]);
        return numbered && address.street().matches(".*[A-Z].*");
    }

    /// "Apt" without a number, or no unit where the house has many.
    private static boolean unitIsMissing(StandardAddress address, boolean manyUnits) {
        if (address.unit().isEmpty()) return manyUnits;
        boolean alone = address.unit().equals("#") || StreetWords.UNITS.containsValue(address.unit());
        return alone && !StreetWords.UNITS_ALONE.containsValue(address.unit());
    }
}
