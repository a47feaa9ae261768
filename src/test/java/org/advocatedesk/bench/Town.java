package org.advocatedesk.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// The towns of the demonstration, and every area code of the country.
record Town(String name, String state, String zip, ZoneId zone) {
    static final List<String> AREA_CODES = Names.lines("/contact/area-codes.csv").stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split(",")[0])
            .toList();
    private static final List<Town> ALL = Names.lines("/demo/world/towns.txt").stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\\s*\\|\\s*"))
            .map(c -> new Town(c[0], c[1], c[2], ZoneId.of(c[4])))
            .toList();

    private static final List<Town> AROUND_THE_CLOCK = List.of(
            new Town("Toledo", "OH", "43604", ZoneId.of("America/New_York")),
            new Town("Tacoma", "WA", "98402", ZoneId.of("America/Los_Angeles")),
            new Town("Honolulu", "HI", "96813", ZoneId.of("Pacific/Honolulu")),
            new Town("Hagåtña", "GU", "96910", ZoneId.of("Pacific/Guam")),
            new Town("San Juan", "PR", "00901", ZoneId.of("America/Puerto_Rico")));

    /// Where people may be called at this hour, at whatever hour somebody measures.
    static Town awake(Instant now, Random random) {
        return AROUND_THE_CLOCK.stream()
                .filter(town -> Math.abs(now.atZone(town.zone).getHour() - 14) <= 4)
                .findFirst()
                .orElseGet(() -> any(random));
    }

    static Town any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
