package org.advocatedesk.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// How a list of open families stands in an address: `queue?list=mine&state=OH`, and back.
public final class QueueParameters {
    private QueueParameters() {}

    /// The address of exactly this list; `me` makes "mine" of my own.
    public static String href(QueueFilter filter, StaffId me) {
        var parts = parts(filter, me);
        return parts.isEmpty() ? "queue" : "queue?" + String.join("&", parts);
    }

    static List<String> parts(QueueFilter filter, StaffId me) {
        var parts = new ArrayList<String>();
        var owner = filter.owner();
        if (owner != null) parts.add(owner.equals(me) ? "list=mine" : "owner=" + owner.value());
        if (filter.unowned()) parts.add("list=unowned");
        if (filter.dueToday()) parts.add("due=today");
        if (filter.urgentOnly()) parts.add("urgent=yes");
        if (filter.callableNow()) parts.add("may-call=now");
        if (!filter.statuses().isEmpty())
            parts.add("status="
                    + filter.statuses().stream()
                            .sorted()
                            .map(s -> s.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(",")));
        add(parts, "state", filter.usState());
        add(parts, "language", filter.language());
        add(parts, "page", filter.sourcePage());
        add(parts, "waited-over", filter.waitedAtLeastMinutes());
        add(parts, "waited-under", filter.waitedAtMostMinutes());
        if (filter.order() != QueueOrder.WHO_IS_NEXT)
            parts.add("order=" + filter.order().word());
        return parts;
    }

    /// Reads an address; what it does not understand lets all pass.
    public static QueueFilter read(Map<String, List<String>> parameters, StaffId me) {
        var filter = QueueFilter.ALL;
        var list = first(parameters, "list");
        if ("mine".equals(list)) filter = filter.ownedBy(me);
        if ("unowned".equals(list)) filter = filter.withoutOwner();
        var owner = uuid(first(parameters, "owner"));
        if (owner != null) filter = filter.ownedBy(new StaffId(owner));
        if (first(parameters, "due") != null) filter = filter.dueBeforeTheDayEnds();
        if (first(parameters, "urgent") != null) filter = filter.urgent();
        if (first(parameters, "may-call") != null) filter = filter.callableNow(true);
        filter = filter.in(statuses(first(parameters, "status")));
        var state = first(parameters, "state");
        if (state != null && state.matches("[A-Za-z]{2}")) filter = filter.inState(state.toUpperCase(Locale.ROOT));
        var language = first(parameters, "language");
        if (language != null && language.matches("[a-z]{2}")) filter = filter.speaking(language);
        var order = first(parameters, "order");
        if (order != null) filter = filter.by(QueueOrder.named(order));
        return filter.from(first(parameters, "page"))
                .waited(number(first(parameters, "waited-over")), number(first(parameters, "waited-under")));
    }

    public static @Nullable UUID uuid(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static Set<CaseStatus> statuses(@Nullable String list) {
        if (list == null) return Set.of();
        var some = EnumSet.noneOf(CaseStatus.class);
        for (var status : CaseStatus.values())
            if (List.of(list.toUpperCase(Locale.ROOT).split(",")).contains(status.name())) some.add(status);
        return Set.copyOf(some);
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || !typed.matches("\\d{1,7}") ? null : Integer.valueOf(typed);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
