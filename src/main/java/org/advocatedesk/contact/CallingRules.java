package org.advocatedesk.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// When people may be called: the federal hours, and each state's that are narrower; the rule set `calling-windows`.
record CallingRules(LocalTime from, LocalTime until, String source, LocalDate asOf, List<StateRow> states) {
    static final String KIND = "calling-windows";

    /// Hours of a day in their local time.
    record Span(LocalTime from, LocalTime until) {
        boolean within(Span wider) {
            return !from.isBefore(wider.from) && !until.isAfter(wider.until) && from.isBefore(until);
        }
    }

    /// A state's own rule. Saturday and Sunday have the week's hours where they say nothing; `triesPerDay` counts 24
    /// hours back.
    record StateRow(
            String state,
            LocalTime from,
            LocalTime until,
            @Nullable Span saturday,
            @Nullable Span sunday,
            boolean closedOnSundays,
            boolean closedOnHolidays,
            @Nullable Integer triesPerDay,
            String source,
            LocalDate asOf) {
        Span week() {
            return new Span(from, until);
        }
    }

    /// What a row does not say is not forbidden by it.
    static CallingRules read(JsonMapper json, String body) {
        return json.readerFor(CallingRules.class)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(body);
    }

    Span federal() {
        return new Span(from, until);
    }

    Optional<StateRow> of(@Nullable String usState) {
        return states.stream().filter(row -> row.state().equals(usState)).findFirst();
    }
}
