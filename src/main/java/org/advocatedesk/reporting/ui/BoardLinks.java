package org.advocatedesk.reporting.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocatedesk.reporting.Figure;
import org.advocatedesk.reporting.Measure;
import org.advocatedesk.reporting.Slice;
import org.jspecify.annotations.Nullable;

/// How a number stands in an address, `dashboard/list?what=came&page=…`, and back.
final class BoardLinks {
    static final String LIST = "dashboard/list";

    private BoardLinks() {}

    static String to(Figure figure) {
        var slice = figure.slice();
        var parts = new ArrayList<String>();
        parts.add("what=" + name(figure.measure()));
        add(parts, "from", slice.from());
        add(parts, "to", slice.to());
        add(parts, "source", slice.source());
        add(parts, "page", slice.page());
        add(parts, "weekday", slice.weekday());
        add(parts, "hour", slice.hour());
        add(parts, "owner", slice.owner());
        add(parts, "over", slice.waitedAtLeast());
        add(parts, "under", slice.waitedUnder());
        return LIST + "?" + String.join("&", parts);
    }

    static Optional<Measure> measure(Map<String, List<String>> parameters) {
        var asked = first(parameters, "what");
        for (var measure : Measure.values()) if (name(measure).equals(asked)) return Optional.of(measure);
        return Optional.empty();
    }

    /// What it does not understand does not narrow.
    static Slice slice(Map<String, List<String>> parameters) {
        return new Slice(
                moment(first(parameters, "from")),
                moment(first(parameters, "to")),
                first(parameters, "source"),
                first(parameters, "page"),
                number(first(parameters, "weekday")),
                number(first(parameters, "hour")),
                uuid(first(parameters, "owner")),
                number(first(parameters, "over")),
                number(first(parameters, "under")));
    }

    private static String name(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void add(List<String> parts, String key, @Nullable Object value) {
        if (value != null) parts.add(key + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
    }

    private static @Nullable Instant moment(@Nullable String words) {
        try {
            return words == null ? null : Instant.parse(words);
        } catch (DateTimeParseException notAMoment) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String words) {
        return words != null && words.matches("\\d{1,6}") ? Integer.valueOf(words) : null;
    }

    private static @Nullable UUID uuid(@Nullable String words) {
        try {
            return words == null ? null : UUID.fromString(words);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
