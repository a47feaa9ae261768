package org.advocatedesk.kits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The two street lines of an address, read into building or addressee, street and unit.
record StreetLine(String firm, String street, String unit) {
    private static final Pattern PO_BOX =
            Pattern.compile("\\b(?:P ?O ?|POST OFFICE |POSTAL )BOX ([A-Z0-9-]+)|^(?:BOX|POB) ([A-Z0-9-]+)$");
    private static final Pattern URBANISATION = Pattern.compile("(URB .*?) (\\d+[A-Z]?)");

    static StreetLine read(String line1, String line2) {
        var firm = new ArrayList<String>();
        var unit = new ArrayList<String>();
        var street = new ArrayList<String>();
        var parts = Arrays.stream((line1 + "," + line2).split("[,;\\n]"))
                .map(StandardAddress::fold)
                .filter(words -> !words.isEmpty())
                .toList();
        boolean numbered = parts.stream().anyMatch(words -> words.matches("\\d\\S* \\S.*"));
        for (var words : parts) place(words, numbered, firm, street, unit);
        return puertoRico(String.join(" ", firm), String.join(" ", street), String.join(" ", unit));
    }

    private static void place(
            String words, boolean numberedStreet, List<String> firm, List<String> street, List<String> unit) {
        var box = PO_BOX.matcher(words);
        if (box.find()) {
            street.add("PO BOX " + (box.group(1) == null ? box.group(2) : box.group(1)));
            return;
        }
        var tokens = List.of(words.split(" "));
        int cut = unitFrom(tokens, street.isEmpty() ? 1 : 0);
        var before = tokens.subList(0, cut);
        if (!before.isEmpty()) placeRest(before, numberedStreet, firm, street, unit);
        if (cut < tokens.size()) unit.add(shortUnit(tokens.subList(cut, tokens.size())));
    }

    /// "Redbud Manor" is a street only where no other part begins with a house number.
    private static void placeRest(
            List<String> tokens, boolean numberedStreet, List<String> firm, List<String> street, List<String> unit) {
        var first = tokens.getFirst();
        boolean isStreet = !numberedStreet || first.matches("\\d.*");
        if (first.matches("C/O|ATTN|URB")) firm.add(String.join(" ", tokens));
        else if (street.isEmpty() && isStreet) street.add(shortStreet(tokens));
        else if (!street.isEmpty() && tokens.size() == 1 && first.matches("\\d+[A-Z]?|[A-Z]\\d*"))
            unit.add("# " + first);
        else firm.add(String.join(" ", tokens));
    }

    /// Where a unit begins: at a designator that is followed by its number, ends the line or needs none.
    private static int unitFrom(List<String> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            var token = tokens.get(i);
            int left = tokens.size() - i - 1;
            if (token.equals("#") && i > 0 || token.equals("#") && from == 0) return i;
            if (StreetWords.UNITS.containsKey(token) && left <= 2 && (left == 0 || looksNumbered(tokens.get(i + 1))))
                return i;
            if (StreetWords.UNITS_ALONE.containsKey(token) && left == 0 && i >= from + (from == 0 ? 0 : 2)) return i;
        }
        return tokens.size();
    }

    private static boolean looksNumbered(String token) {
        return token.equals("#") || token.matches("[A-Z]?-?\\d+[A-Z]?(-\\w+)?|[A-Z]{1,2}");
    }

    private static String shortUnit(List<String> tokens) {
        var words = new ArrayList<>(tokens);
        var designator = words.getFirst();
        words.set(
                0,
                StreetWords.UNITS.getOrDefault(
                        designator, StreetWords.UNITS_ALONE.getOrDefault(designator, designator)));
        if (words.size() > 2 && words.get(1).equals("#")) words.remove(1);
        return String.join(" ", words);
    }

    /// Only the last word is a suffix, before it a direction may stand; "88 NORTH AVE" is a street called North.
    private static String shortStreet(List<String> tokens) {
        var words = tokens.toArray(String[]::new);
        int last = words.length - 1;
        if (last >= 3 && StreetWords.DIRECTIONS.containsKey(words[last]))
            words[last] = StreetWords.DIRECTIONS.get(words[last--]);
        if (last >= 2) words[last] = StreetWords.SUFFIXES.getOrDefault(words[last], words[last]);
        if (last >= 3) words[1] = StreetWords.DIRECTIONS.getOrDefault(words[1], words[1]);
        return String.join(" ", Arrays.asList(words));
    }

    /// "Urb. La Rambla 1123, Calle Ávila": the number belongs to the street.
    private static StreetLine puertoRico(String firm, String street, String unit) {
        var urbanisation = URBANISATION.matcher(firm);
        return urbanisation.matches() && !street.matches(".*\\d.*")
                ? new StreetLine(urbanisation.group(1), urbanisation.group(2) + " " + street, unit)
                : new StreetLine(firm, street, unit);
    }
}
