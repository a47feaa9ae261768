package org.advocatedesk.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.advocatedesk.contact.CallingRules.StateRow;
import org.advocatedesk.contact.MayWeContact.Opening;
import org.advocatedesk.contact.Verdict.Kind;
import org.advocatedesk.shared.TimeWords;
import org.jspecify.annotations.Nullable;

/// Says a verdict in words: when, theirs first, and how we know where they are.
record VerdictWords(Whereabouts where, Instant when, Instant now, ZoneId ours, int ruleVersion) {
    private static final DateTimeFormatter KEPT = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.US);
    private static final Duration NOW = Duration.ofMinutes(5);
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six");

    /// What would lift a block by the clock or by a cap.
    private static final String PROMISE = "they asked us to call at this very time";

    Verdict open(Opening opening) {
        var closes = opening.closesAt().orElse(when);
        var until = single() ? TimeWords.hour(closes, zone()) + " theirs" : TimeWords.hour(closes, ours) + " ours";
        return verdict(
                Kind.ALLOWED,
                "You may call " + (isNow() ? "now" : "then") + ", until " + until,
                sentence(evidence(), stateHours(opening)),
                hoursRule(opening),
                closes,
                null,
                null);
    }

    Verdict shut(Opening opening) {
        var opens = opening.opensAt();
        var why = opening.hours()
                .getFirst()
                .closedAllDay(when)
                .orElse((isNow() ? "it is " : "it will be ") + theirTime() + " there");
        return verdict(
                Kind.BLOCKED,
                notBefore(opens) + ": " + why,
                sentence(evidence(), stateHours(opening)),
                hoursRule(opening),
                null,
                opens.orElse(null),
                PROMISE);
    }

    Verdict ask(Opening opening) {
        return verdict(
                Kind.CONFIRM,
                "Ask first, " + where.zones().size() + " zones fit",
                sentence(evidence(), stateHours(opening)),
                hoursRule(opening),
                null,
                opening.opensAt().filter(at -> at.isAfter(when)).orElse(null),
                null);
    }

    Verdict capped(int cap, StateRow row, Optional<Instant> free) {
        var state = UsPlaces.nameOf(row.state());
        var count = cap < NUMBERS.size() ? NUMBERS.get(cap) : String.valueOf(cap);
        return verdict(
                Kind.BLOCKED,
                notBefore(free) + ": " + count + (cap == 1 ? " try" : " tries") + " today is " + state + "’s limit",
                sentence(evidence(), ""),
                cut(state + ", " + cap + " tries in 24 hours (" + row.source() + ")"),
                null,
                free.orElse(null),
                PROMISE);
    }

    Verdict refused(String headline, String theirWords) {
        return verdict(
                Kind.BLOCKED,
                headline,
                theirWords.isBlank()
                        ? "Only their own words lift this"
                        : "“" + theirWords + "”. Only their own words lift this",
                "A refusal stands",
                null,
                null,
                null);
    }

    /// An unticked box is no consent, and no refusal either: their own later wish to be rung lifts it for that time.
    Verdict notAgreed() {
        return verdict(
                Kind.BLOCKED,
                "Write only: they did not agree to calls",
                "The box that allows calls was left open",
                Verdict.NOT_AGREED,
                null,
                null,
                PROMISE);
    }

    Verdict mayWrite() {
        return verdict(Kind.ALLOWED, "You may write", "Nobody asked us to stop", "No refusal stands", null, null, null);
    }

    private Verdict verdict(
            Kind kind,
            String headline,
            String evidence,
            String rule,
            @Nullable Instant closesAt,
            @Nullable Instant opensAt,
            @Nullable String overridableBy) {
        return new Verdict(
                kind,
                headline,
                evidence,
                rule,
                ruleVersion,
                closesAt,
                opensAt,
                where.zone().orElse(null),
                where.usState(),
                where.howKnown(),
                localTime(),
                overridableBy);
    }

    /// "It is 19:20 in Toledo (18:20 ours), by their address".
    private String evidence() {
        var is = isNow() ? "It is " : "It will be ";
        if (!single()) return is + theirTime() + " " + where.inWords() + ", " + how();
        var alsoOurs = TimeWords.sameClock(when, zone(), ours) ? "" : " (" + TimeWords.hour(when, ours) + " ours)";
        return is + theirTime() + " " + where.inWords() + alsoOurs + ", " + how();
    }

    private String how() {
        return where.howKnown().equals(WhereTheyAre.NOT_KNOWN) ? "nobody has said where" : where.howKnown();
    }

    /// "19:20", "18:20 or 19:20", "between 14:20 and 19:20".
    private String theirTime() {
        var hours = where.zones().stream()
                .map(z -> when.atZone(z).toLocalDateTime())
                .sorted()
                .map(local -> "%02d:%02d".formatted(local.getHour(), local.getMinute()))
                .distinct()
                .toList();
        return switch (hours.size()) {
            case 0 -> TimeWords.hour(when, ours);
            case 1 -> hours.getFirst();
            case 2 -> hours.getFirst() + " or " + hours.getLast();
            default -> "between " + hours.getFirst() + " and " + hours.getLast();
        };
    }

    /// "Florida: 08:00 to 20:00" where the state's own hours count that day.
    private String stateHours(Opening opening) {
        var hours = opening.hours().getFirst();
        if (hours.row().isEmpty()) return "";
        var span = hours.spanOn(when.atZone(hours.zone()).toLocalDate());
        return UsPlaces.nameOf(hours.row().get().state())
                + span.map(s -> ": " + s.from() + " to " + s.until()).orElse(": closed that day");
    }

    private String hoursRule(Opening opening) {
        var hours = opening.hours().getFirst();
        return cut(hours.row()
                .map(row -> UsPlaces.nameOf(row.state()) + ", calling hours (" + row.source() + ")")
                .orElse("Calling hours for everybody (" + hours.rules().source() + ")"));
    }

    private String notBefore(Optional<Instant> opens) {
        return opens.map(at -> "Not before "
                        + (single()
                                ? TimeWords.moment(at, zone(), now) + " theirs"
                                : TimeWords.moment(at, ours, now) + " ours"))
                .orElse("Not in the next two weeks");
    }

    private String localTime() {
        return where.zones().isEmpty()
                ? "not known"
                : single() ? KEPT.format(when.atZone(zone())) : theirTime().replace("between ", "") + " there";
    }

    private boolean isNow() {
        return Duration.between(now, when).abs().compareTo(NOW) <= 0;
    }

    private boolean single() {
        return where.zone().isPresent();
    }

    private ZoneId zone() {
        return where.zones().getFirst();
    }

    private static String sentence(String first, String then) {
        return then.isEmpty() ? first : first + ". " + then;
    }

    private static String cut(String rule) {
        return rule.length() <= 200 ? rule : rule.substring(0, 200);
    }
}
