package org.advocatedesk.kits;

import java.util.Locale;

/// A carrier's number for a box, checked loosely: scanners add blanks, carriers change their formats.
public record TrackingNumber(String value, String carrier) {

    /// Refuses what no carrier prints with [IllegalArgumentException].
    public static TrackingNumber read(String scanned) {
        var value = scanned.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (value.matches("\\d{1,7}"))
            throw new IllegalArgumentException("That looks like a kit number. Scan the carrier's number next.");
        if (!value.matches("[A-Z0-9]{8,34}") || value.replaceAll("\\D", "").length() < 6)
            throw new IllegalArgumentException("No carrier prints such a number. Scan it again.");
        return new TrackingNumber(value, carrierOf(value));
    }

    private static String carrierOf(String value) {
        if (value.matches("1Z[A-Z0-9]{16}")) return "UPS";
        if (value.matches("9[1-5]\\d{18,24}|420\\d{5,9}9[1-5]\\d{18,24}|[A-Z]{2}\\d{9}US|82\\d{8}")) return "USPS";
        if (value.matches("\\d{12}|\\d{15}|\\d{20}|96\\d{20}")) return "FedEx";
        if (value.matches("\\d{10}|JJD\\d{16,18}")) return "DHL";
        return "the carrier";
    }
}
