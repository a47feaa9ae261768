package org.advocatedesk.demo.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A working life near asbestos: trade, employers and years, said by others or by themselves.
record Work(
        String trade, String tradeEs, String place, String place2, int from, int until, String theirs, String mine) {
    private static final List<List<String>> TRADES = Texts.rows("trades.txt");
    private static final Map<String, List<String>> PLACES = places();
    private static final List<String> WOMENS = List.of(
            "textile worker", "papermaker", "chemical operator", "school custodian", "electrician", "machinist");

    static Work of(Somebody who, int thisYear, Dice dice) {
        var trades = TRADES.stream()
                .filter(t -> !who.woman() || WOMENS.contains(t.get(0)))
                .toList();
        var trade = dice.of(trades);
        int from = thisYear - who.age() + dice.between(18, 23);
        int until = Math.min(from + dice.between(9, 36), thisYear - 3);
        return new Work(
                trade.get(0),
                trade.get(1),
                dice.of(PLACES.getOrDefault(dice.of(List.of(trade.get(2).split(","))), List.of("the plant"))),
                dice.of(PLACES.getOrDefault("shipyard", List.of("the yard"))),
                from,
                until,
                trade.get(3),
                trade.get(4));
    }

    String years() {
        return from + " to " + until;
    }

    int length() {
        return until - from;
    }

    private static Map<String, List<String>> places() {
        return Texts.rows("places.txt").stream()
                .collect(java.util.stream.Collectors.toMap(
                        List::getFirst,
                        row -> Arrays.stream(row.get(1).split(";"))
                                .map(String::strip)
                                .toList()));
    }
}
