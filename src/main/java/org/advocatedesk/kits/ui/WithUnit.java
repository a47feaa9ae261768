package org.advocatedesk.kits.ui;

import org.advocatedesk.shared.PostalAddress;

/// A mended address: a lone "Apt" at the end of the street gives way to the unit as it stands on the letter box.
final class WithUnit {
    private WithUnit() {}

    static PostalAddress of(PostalAddress typed, String unit) {
        var said = unit.strip();
        boolean bare = said.matches("\\d+\\w?|[A-Za-z]\\d*");
        var street = typed.line1().replaceAll("(?i)[, ]+(apt|apartment|unit|suite|ste|room|rm|lot|#)\\.?\\s*$", "");
        return new PostalAddress(street, bare ? "Apt " + said : said, typed.city(), typed.state(), typed.postalCode());
    }
}
