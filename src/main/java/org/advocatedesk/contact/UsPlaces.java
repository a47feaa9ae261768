package org.advocatedesk.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The states and territories with their zones, and where a ZIP or an area code lies; the files name their sources.
public final class UsPlaces {
    private static final Map<String, Place> STATES = new LinkedHashMap<>();
    private static final Map<String, String> CODES_BY_NAME = new LinkedHashMap<>();
    private static final Map<String, Place> ZIPS = places("zip-prefixes.csv");
    private static final Map<String, Place> AREA_CODES = places("area-codes.csv");
    private static final Map<String, Place> TOWNS = towns();
    private static final int LONGEST_PREFIX = 5;

    static {
        for (var row : rows("states.csv")) {
            STATES.put(row[0], new Place(row[0], zones(row[2])));
            CODES_BY_NAME.put(row[1], row[0]);
        }
    }

    private UsPlaces() {}

    /// A state, or none where it lies outside of all, and the zones that fit.
    record Place(String usState, List<ZoneId> zones) {}

    /// Every state and territory by its two letters, with all zones kept in a part of it.
    static Map<String, List<ZoneId>> zonesByState() {
        return STATES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, s -> s.getValue().zones(), (a, b) -> a, LinkedHashMap::new));
    }

    /// "Florida" of "FL"; the code itself where it is none.
    public static String nameOf(String code) {
        return CODES_BY_NAME.entrySet().stream()
                .filter(e -> e.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /// Every state and territory, two letters to name, in the order of names.
    public static Map<String, String> names() {
        return CODES_BY_NAME.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a, LinkedHashMap::new));
    }

    /// The two letters of what somebody typed: "oh", "Ohio", "N. Y.".
    public static Optional<String> codeOf(String typed) {
        var letters = typed.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        if (STATES.containsKey(letters)) return Optional.of(letters);
        return CODES_BY_NAME.entrySet().stream()
                .filter(e -> e.getKey()
                        .replaceAll("[^A-Za-z]", "")
                        .toUpperCase(Locale.ROOT)
                        .equals(letters))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Optional<Place> state(String code) {
        return Optional.ofNullable(STATES.get(code));
    }

    /// Where a ZIP lies, by its longest known beginning; empty for military post and what is no ZIP.
    static Optional<Place> zip(String postalCode) {
        var digits = postalCode.strip();
        if (!digits.matches("\\d{5}([- ]?\\d{4})?")) return Optional.empty();
        for (int length = LONGEST_PREFIX; length >= 3; length--) {
            var place = ZIPS.get(digits.substring(0, length));
            if (place != null) return place.usState().isEmpty() ? Optional.empty() : Optional.of(place);
        }
        return Optional.empty();
    }

    /// A town of a state with several zones, where all of it keeps one.
    static Optional<Place> town(String usState, String city) {
        return Optional.ofNullable(TOWNS.get(usState + "," + folded(city)));
    }

    private static String folded(String city) {
        return Normalizer.normalize(city, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "")
                .strip();
    }

    private static Map<String, Place> towns() {
        return rows("towns.csv").stream()
                .flatMap(row -> Arrays.stream(row[2].split(";"))
                        .map(town -> Map.entry(row[0] + "," + town, new Place(row[0], zones(row[1])))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Optional<Place> areaCode(String threeDigits) {
        return Optional.ofNullable(AREA_CODES.get(threeDigits));
    }

    private static Map<String, Place> places(String file) {
        return rows(file).stream().collect(Collectors.toMap(row -> row[0], row -> new Place(row[1], zones(row[2]))));
    }

    private static List<ZoneId> zones(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isBlank())
                .map(ZoneId::of)
                .toList();
    }

    private static List<String[]> rows(String file) {
        try (var in = UsPlaces.class.getResourceAsStream("/contact/" + file)) {
            if (in == null) throw new IllegalStateException("Missing in the jar: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
