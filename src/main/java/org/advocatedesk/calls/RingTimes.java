package org.advocatedesk.calls;

import java.time.Duration;

/// When a promise rings and who sees it once it is missed, published as the rule set `callback-rings`, in minutes.
public record RingTimes(int ownerMinutesBefore, int nowMinutesBefore, int teamMinutesAfter, int managerMinutesAfter) {
    public static final String KIND = "callback-rings";

    static final String SHIPPED = """
            {"ownerMinutesBefore": 5, "nowMinutesBefore": 15, "teamMinutesAfter": 10, "managerMinutesAfter": 30}""";

    Duration ownerBefore() {
        return Duration.ofMinutes(ownerMinutesBefore);
    }

    public Duration nowBefore() {
        return Duration.ofMinutes(nowMinutesBefore);
    }

    Duration teamAfter() {
        return Duration.ofMinutes(teamMinutesAfter);
    }

    Duration managerAfter() {
        return Duration.ofMinutes(managerMinutesAfter);
    }
}
