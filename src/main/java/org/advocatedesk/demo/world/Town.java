package org.advocatedesk.demo.world;

import java.time.ZoneId;
import java.util.List;

/// A town where shipyards, mills and refineries were, with its area code and clock.
record Town(String name, String state, String zip, String areaCode, ZoneId zone, int weight) {

    static List<Town> all() {
        return Texts.rows("towns.txt").stream()
                .map(c -> new Town(
                        c.get(0), c.get(1), c.get(2), c.get(3), ZoneId.of(c.get(4)), Integer.parseInt(c.get(5))))
                .toList();
    }

    boolean onTheIsland() {
        return state.equals("PR");
    }

    boolean speaksSpanishOften() {
        return List.of("PR", "TX", "FL", "CA", "AZ", "NM", "NY", "NJ", "IL").contains(state);
    }
}
