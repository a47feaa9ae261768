package org.advocatedesk.cases;

/// Paths of this area's screens, for links from others.
public final class CaseLinks {
    private CaseLinks() {}

    public static String to(CaseId id) {
        return "families/" + id.value();
    }

    public static String inQueue(CaseId id) {
        return "queue?family=" + id.value();
    }
}
