package org.advocatedesk.kits;

import jakarta.persistence.Embeddable;
import org.advocatedesk.shared.PostalAddress;

/// Where a kit goes: as the family gave it, as the carrier wants it, and the keys of the door and of the house.
@Embeddable
class KitAddress {
    private String line1;
    private String line2;
    private String city;
    private String usState;
    private String postalCode;
    private String standard;
    private String household;
    private String house;

    protected KitAddress() {}

    static KitAddress of(PostalAddress typed) {
        var address = new KitAddress();
        address.line1 = cut(typed.line1(), 200);
        address.line2 = cut(typed.line2(), 200);
        address.city = cut(typed.city(), 120);
        address.usState = cut(typed.state(), 40);
        address.postalCode = cut(typed.postalCode(), 20);
        var standard = StandardAddress.of(address.typed());
        address.standard = cut(String.join("\n", standard.lines()), 600);
        address.household = cut(standard.household(), 300);
        address.house = cut(standard.house(), 300);
        return address;
    }

    PostalAddress typed() {
        return new PostalAddress(line1, line2, city, usState, postalCode);
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest);
    }
}
