package org.advocatedesk.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What was asked for on the command line.
record Options(int rows, Kind db, Set<Part> parts, boolean profile) {
    private static final int MOST = 5_000_000;

    /// Which database.
    enum Kind {
        H2,
        POSTGRESQL
    }

    /// What can be measured by itself.
    enum Part {
        SCREENS,
        TAKE,
        ARRIVAL,
        MEMORY,
        START,
        INTAKE
    }

    static Options read(String... args) {
        int rows = 100_000;
        var db = Kind.H2;
        Set<Part> parts = EnumSet.allOf(Part.class);
        boolean profile = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--rows" -> rows = rows(next(args, ++i));
                case "--db" -> db = Kind.valueOf(next(args, ++i).toUpperCase(Locale.ROOT));
                case "--only" -> parts = parts(next(args, ++i));
                case "--profile" -> profile = true;
                default -> throw new IllegalArgumentException("Unknown option " + args[i]);
            }
        }
        return new Options(rows, db, parts, profile);
    }

    private static String next(String[] args, int at) {
        if (at >= args.length) throw new IllegalArgumentException(args[at - 1] + " needs a value");
        return args[at];
    }

    private static int rows(String typed) {
        int rows = Integer.parseInt(typed.replaceAll("[_,]", ""));
        if (rows < 1000 || rows > MOST) throw new IllegalArgumentException("--rows takes 1,000 to 5,000,000");
        return rows;
    }

    private static Set<Part> parts(String typed) {
        var parts = EnumSet.noneOf(Part.class);
        Arrays.stream(typed.toUpperCase(Locale.ROOT).split(","))
                .map(Part::valueOf)
                .forEach(parts::add);
        return parts;
    }

    Options of(int otherRows) {
        return new Options(otherRows, db, parts, profile);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
