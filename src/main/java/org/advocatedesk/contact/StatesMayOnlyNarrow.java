package org.advocatedesk.contact;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.stream.Stream;
import org.advocatedesk.contact.CallingRules.Span;
import org.advocatedesk.contact.CallingRules.StateRow;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.RuleCheck;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Refuses calling rules that would allow more than the law of the land: states may only narrow the federal hours.
@Component
class StatesMayOnlyNarrow implements RuleCheck {
    /// 47 CFR 64.1200(c)(1)
    private static final Span THE_LAW = new Span(LocalTime.of(8, 0), LocalTime.of(21, 0));

    private final JsonMapper json;

    StatesMayOnlyNarrow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String kind() {
        return CallingRules.KIND;
    }

    @Override
    public void check(String body) {
        var rules = read(body);
        if (!rules.federal().within(THE_LAW))
            throw new Refusal("The hours for everybody must lie within 08:00 and 21:00.");
        var seen = new HashSet<String>();
        for (var row : rules.states()) {
            if (UsPlaces.state(row.state()).isEmpty())
                throw new Refusal("“" + row.state() + "” is no state. Write its two letters.");
            if (!seen.add(row.state())) throw new Refusal(UsPlaces.nameOf(row.state()) + " stands there twice.");
            narrower(row, rules.federal());
        }
    }

    private static void narrower(StateRow row, Span federal) {
        var name = UsPlaces.nameOf(row.state());
        boolean within = Stream.of(row.week(), row.saturday(), row.sunday())
                .allMatch(span -> span == null || span.within(federal));
        if (!within)
            throw new Refusal(name + "’s hours must lie within " + federal.from() + " and " + federal.until()
                    + ". A state may only narrow them.");
        if (row.triesPerDay() != null && row.triesPerDay() < 1)
            throw new Refusal(name + " needs at least one try a day, or none given.");
        if (row.source() == null || row.source().isBlank() || row.asOf() == null)
            throw new Refusal("Say where " + name + "’s rule was read, and when.");
    }

    private CallingRules read(String body) {
        try {
            var rules = CallingRules.read(json, body);
            boolean whole = rules.from() != null
                    && rules.until() != null
                    && rules.states() != null
                    && rules.states().stream()
                            .allMatch(r -> r.state() != null && r.from() != null && r.until() != null);
            if (!whole) throw new Refusal("Every row needs a state and its hours, as 08:00.");
            return rules;
        } catch (JacksonException unreadable) {
            throw new Refusal("These calling rules cannot be read. Keep to the form of the former version.");
        }
    }
}
