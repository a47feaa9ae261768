package org.advocatedesk.kits;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.advocatedesk.shared.PostalAddress;

/// An address as the carrier wants it, after the basics of USPS Publication 28: capitals, no punctuation, short forms,
/// the unit at the end of the street line. What was typed is kept beside it.
public record StandardAddress(
        String firm, String street, String unit, String city, String state, String zip5, String plus4) {

    public static StandardAddress of(PostalAddress typed) {
        var street = StreetLine.read(typed.line1(), typed.line2());
        var digits = typed.postalCode().replaceAll("[\\s-]", "");
        boolean whole = digits.matches("\\d{5}|\\d{9}");
        return new StandardAddress(
                street.firm(),
                street.street(),
                street.unit(),
                fold(typed.city()),
                stateOf(typed.state()),
                whole ? digits.substring(0, 5) : "",
                digits.matches("\\d{9}") ? digits.substring(5) : "");
    }

    /// "482 HARBOR AVE APT 4", as one line.
    public String streetLine() {
        return (street + " " + unit).strip();
    }

    /// "BALTIMORE MD 21224-1187"
    public String lastLine() {
        return (city + " " + state + " " + zip()).replaceAll(" +", " ").strip();
    }

    public String zip() {
        return plus4.isEmpty() ? zip5 : zip5 + "-" + plus4;
    }

    /// What is printed below the name.
    public List<String> lines() {
        return Stream.of(firm, streetLine(), lastLine())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The same house and door, however it was typed; also the key of a refusal of post.
    public String household() {
        return street.isEmpty() ? "" : streetLine() + "|" + zip5;
    }

    /// The house, whatever the door.
    public String house() {
        return street.isEmpty() ? "" : street + "|" + zip5;
    }

    public boolean isPoBox() {
        return street.startsWith("PO BOX");
    }

    public boolean isMilitary() {
        return StreetWords.MILITARY.contains(state) || city.matches("APO|FPO|DPO");
    }

    static String stateOf(String typed) {
        var folded = fold(typed);
        return StreetWords.STATES.getOrDefault(folded, folded.length() > 2 ? "" : folded);
    }

    /// Capitals without accents or punctuation; `#`, `-` and `/` carry meaning in a street line.
    static String fold(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toUpperCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^A-Z0-9#/ -]", " ")
                .replaceAll("#\\s*", "# ")
                .replaceAll(" +", " ")
                .strip();
    }
}
