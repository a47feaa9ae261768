package org.advocatedesk.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;

/// The part of the families a number is about: a period, a source, a page, an hour of their week, an owner, how long
/// they have waited. What is null does not narrow.
public record Slice(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String source,
        @Nullable String page,
        @Nullable Integer weekday,
        @Nullable Integer hour,
        @Nullable UUID owner,
        @Nullable Integer waitedAtLeast,
        @Nullable Integer waitedUnder) {

    public static final Slice ALL = new Slice(null, null, null, null, null, null, null, null, null);

    public static Slice of(Instant from, @Nullable Instant to) {
        return new Slice(from, to, null, null, null, null, null, null, null);
    }

    public Slice fromSource(@Nullable String name) {
        return new Slice(from, to, name, page, weekday, hour, owner, waitedAtLeast, waitedUnder);
    }

    public Slice fromPage(@Nullable String url) {
        return new Slice(from, to, source, url, weekday, hour, owner, waitedAtLeast, waitedUnder);
    }

    public Slice at(@Nullable Integer day, @Nullable Integer hourOfDay) {
        return new Slice(from, to, source, page, day, hourOfDay, owner, waitedAtLeast, waitedUnder);
    }

    public Slice ownedBy(@Nullable UUID id) {
        return new Slice(from, to, source, page, weekday, hour, id, waitedAtLeast, waitedUnder);
    }

    public Slice waited(@Nullable Integer atLeast, @Nullable Integer under) {
        return new Slice(from, to, source, page, weekday, hour, owner, atLeast, under);
    }

    /// The conditions beside a measure's own; binds what they need.
    List<String> where(Measure measure, Map<String, Object> params, Instant now) {
        var where = new ArrayList<String>();
        if (measure.isOfPeriod() && from != null) {
            where.add(measure.at() + " >= :from");
            params.put("from", Db.at(from));
        }
        if (measure.isOfPeriod() && to != null) {
            where.add(measure.at() + " < :to");
            params.put("to", Db.at(to));
        }
        if (measure.subject() == Subject.FAMILIES) ofFamilies(where, params, now);
        return where;
    }

    private void ofFamilies(List<String> where, Map<String, Object> params, Instant now) {
        where.add(Conditions.ROOT);
        equal(where, params, "c.source_name", "source", source);
        equal(where, params, "c.source_page", "page", page);
        equal(where, params, "h.weekday", "weekday", weekday);
        equal(where, params, "h.hour_of_day", "hour", hour);
        equal(where, params, "q.owner_id", "owner", owner);
        if (waitedAtLeast != null) {
            where.add("q.arrived_at <= :arrivedBefore");
            params.put("arrivedBefore", Db.at(now.minus(Duration.ofMinutes(waitedAtLeast))));
        }
        if (waitedUnder != null) {
            where.add("q.arrived_at > :arrivedAfter");
            params.put("arrivedAfter", Db.at(now.minus(Duration.ofMinutes(waitedUnder))));
        }
    }

    private static void equal(
            List<String> where, Map<String, Object> params, String column, String name, @Nullable Object value) {
        if (value == null) return;
        where.add(column + " = :" + name);
        params.put(name, value);
    }
}
