package org.advocatedesk.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a family lives or wants its post; parts may be blank where they were not said.
public record PostalAddress(String line1, String line2, String city, String state, String postalCode) {

    public boolean isBlank() {
        return Stream.of(line1, line2, city, state, postalCode).allMatch(String::isBlank);
    }

    /// Whole enough for a carrier: street, town, state and ZIP.
    public boolean isComplete() {
        return Stream.of(line1, city, state, postalCode).noneMatch(String::isBlank);
    }

    public String oneLine() {
        var town = Stream.of(city, (state + " " + postalCode).strip())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
        return Stream.of(line1, line2, town).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
    }
}
