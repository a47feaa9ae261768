package org.advocatedesk.shared;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/// A time zone as people call it: "Central (Chicago)".
public final class ZoneWords {
    private ZoneWords() {}

    public static String of(ZoneId zone) {
        var id = zone.getId();
        var town = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        var name = zone.getDisplayName(TextStyle.FULL, Locale.US).replace(" Time", "");
        return name.equals(id) || name.equals(town) ? town : name + " (" + town + ")";
    }
}
