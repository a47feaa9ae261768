package org.advocatedesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// Believable names and numbers: those of the demonstration, and many more surnames put together from their parts,
/// so that a million families are as different as a million families are.
final class Names {
    private static final Map<String, List<String>> LISTS = lists("/demo/world/people.txt");
    private static final List<String> GIVEN = Stream.of("men", "women", "sons", "daughters", "hombres", "mujeres")
            .flatMap(list -> all(list).stream())
            .distinct()
            .toList();
    private static final List<String> FAMILIES =
            Stream.concat(all("families").stream(), all("familias").stream()).toList();
    private static final List<String> BEGINNINGS = List.of(
            ("Al Ander Ash Bar Bern Black Brad Bran Brook Burk Cal Carl Chad Clay Cole Cran Dal Dan Den Dor Drum Dun East Ed"
                            + " Eld Ellen Fair Fen Fitz Ford Gal Gar Gil Glen Gold Grand Hal Ham Hart Hazel Hen Hol Horn Hut Jan Kar Kel"
                            + " Ken Kings Kirk Kow Lam Lang Lind Lock Lor Mac Mar Mat Mel Mil Mor Nor Oak Os Pat Pem Pet Plum Rad Ran"
                            + " Red Rich Rob Ros Rut Sal Sand Schu Sel Shel Sil Stan Stein Sut Tal Thor Tor Tur Un Van Vel Wal War Wein"
                            + " Wes Whit Wil Win Wood Yar Zel")
                    .split(" "));
    private static final List<String> ENDINGS = List.of(
            ("bach berg berger bert borne bridge brook burg burn bury by cott dale den der dorf dridge er erman ers ett ey"
                            + " feld field ford gate gren ham hart haus hoff holm hurst ick ing ingham ington kamp ko kov kowski land"
                            + " lands ler ley lin ling lock low man mann mark meister mont more ner nick osky quist ridge row scott"
                            + " shaw ski son stad stead stein sten ston strom ter thorpe ton vall vater vich ville wald ward way well"
                            + " wick wicz win wood worth zer")
                    .split(" "));

    private Names() {}

    static String given(Random random) {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    /// Two in five bear one of some two hundred names, as in life; the others one of some ten thousand.
    static String family(Random random) {
        if (random.nextInt(5) < 2) return FAMILIES.get(random.nextInt(FAMILIES.size()));
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    static String street(Random random) {
        var streets = all("streets");
        return (11 + random.nextInt(2880)) + " " + streets.get(random.nextInt(streets.size()));
    }

    /// "+14195550187": an exchange that is nobody's.
    static String phone(Random random) {
        var areas = Town.AREA_CODES;
        int line = 200 + random.nextInt(9_800);
        return "+1" + areas.get(random.nextInt(areas.size())) + "555" + "%04d".formatted(line);
    }

    private static List<String> all(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Map<String, List<String>> lists(String resource) {
        var lists = new LinkedHashMap<String, List<String>>();
        var name = "";
        for (var line : lines(resource)) {
            if (line.startsWith("# ")) name = line.substring(2).strip();
            else if (!line.isBlank()) lists.put(name, List.of(line.strip().split("\\s*;\\s*")));
        }
        return lists;
    }

    static List<String> lines(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String>();
            for (var line = in.readLine(); line != null; line = in.readLine()) lines.add(line);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
