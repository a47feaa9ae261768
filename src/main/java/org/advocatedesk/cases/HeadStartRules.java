package org.advocatedesk.cases;

import java.util.Map;

/// Minutes of head start per reason, and the targets of first answers; published as the rule set `head-starts`.
public record HeadStartRules(
        int firstAnswerMinutes,
        int firstAnswerLowMinutes,
        int dueSoonMinutes,
        int closingSoonMinutes,
        int nextTryMinutes,
        Map<String, Integer> minutes) {
    public static final String KIND = "head-starts";

    static final HeadStartRules SHIPPED = new HeadStartRules(
            15,
            240,
            5,
            60,
            240,
            Map.of(
                    "urgent", 2880,
                    "promise", 60,
                    "first-answer", 20,
                    "closing", 10,
                    "bereaved", 5,
                    "in-touch", -43200,
                    "tried-out", -14400,
                    "low", -480));

    int of(String reason) {
        return minutes.getOrDefault(reason, 0);
    }
}
