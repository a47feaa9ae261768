package org.advocatedesk.kits;

/// The mailroom's lists, each with the condition its count and its rows share.
public enum MailroomTab {
    TONIGHT(
            "(k.state in ('IN_BATCH', 'PRINTED', 'PACKED') and k.leave_at <= :pickUp or k.state = 'HELD')",
            "case k.state when 'HELD' then 0 when 'IN_BATCH' then 1 when 'PRINTED' then 2 else 3 end, k.asked_at, k.id"),
    PROBLEMS("k.state = 'HELD'", "k.asked_at, k.id"),
    LATER("k.state in ('IN_BATCH', 'PRINTED', 'PACKED') and k.leave_at > :pickUp", "k.leave_at, k.asked_at, k.id"),
    ON_THE_WAY("k.state = 'HANDED_OVER'", "k.arrive_on, k.asked_at, k.id"),
    CAME_BACK("k.state = 'CAME_BACK' and k.settled_at is null", "k.ended_at desc, k.id");

    final String sql;
    final String order;

    MailroomTab(String sql, String order) {
        this.sql = sql;
        this.order = order;
    }
}
