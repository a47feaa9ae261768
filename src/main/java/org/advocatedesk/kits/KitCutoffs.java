package org.advocatedesk.kits;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// When boxes leave and how long they take: published as the rule set `kit-cutoffs`, times on the organisation's clock.
public record KitCutoffs(
        String pickUpPoint,
        LocalTime lastRequest,
        LocalTime pickUp,
        int graceMinutes,
        Set<DayOfWeek> pickUpDays,
        Set<DayOfWeek> deliveryDays,
        LocalTime deliverBy,
        Set<String> closedHolidays,
        List<Slower> slower,
        List<LaterInTheDay> laterInTheDay,
        int postDays,
        int militaryPostDays,
        int againAfterDays,
        List<Building> buildings) {
    public static final String KIND = "kit-cutoffs";

    /// States and territories that take more than a night.
    public record Slower(Set<String> states, int days, String why) {}

    /// ZIPs, by their first digits, where the box comes after noon.
    public record LaterInTheDay(Set<String> zipPrefixes, LocalTime deliverBy) {}

    /// A house with many doors: its street in the carrier's spelling.
    public record Building(String street, String zip5, int units) {}

    int daysTo(StandardAddress address) {
        return slower.stream()
                .filter(s -> s.states().contains(address.state()))
                .mapToInt(Slower::days)
                .findFirst()
                .orElse(1);
    }

    LocalTime deliverBy(StandardAddress address) {
        return laterInTheDay.stream()
                .filter(l -> l.zipPrefixes().stream().anyMatch(address.zip5()::startsWith))
                .map(LaterInTheDay::deliverBy)
                .findFirst()
                .orElse(deliverBy);
    }

    static final String SHIPPED = """
            {
              "pickUpPoint": "Mailroom dock",
              "lastRequest": "18:50", "pickUp": "19:00", "graceMinutes": 30,
              "pickUpDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
              "deliveryDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
              "deliverBy": "12:00",
              "closedHolidays": ["NEW_YEAR", "MEMORIAL_DAY", "INDEPENDENCE_DAY", "LABOUR_DAY", "THANKSGIVING", "CHRISTMAS"],
              "slower": [
                {"states": ["AK", "HI"], "days": 2, "why": "by air, two days"},
                {"states": ["PR", "VI"], "days": 2, "why": "by air, two days"},
                {"states": ["GU", "AS", "MP"], "days": 4, "why": "by air, four days"}
              ],
              "laterInTheDay": [
                {"zipPrefixes": ["590", "591", "592", "593", "594", "595", "596", "597", "598", "599", "820", "821", "822", "823", "824",
                  "825", "826", "827", "828", "829", "830", "831", "840", "845", "846", "847", "873", "878", "883"], "deliverBy": "16:30"}
              ],
              "postDays": 3, "militaryPostDays": 10, "againAfterDays": 30,
              "buildings": []
            }""";
}
