package org.advocatedesk.cases;

/// Paths of this area's screens, for links from others.
public final class CaseLinks {
    private CaseLinks() {}

    public static String to(CaseId id) {
        return "families/" + id.value();
    }

    /// Where one merge is told, undone and sorted.
    public static String toMerge(java.util.UUID merge) {
        return "merges/" + merge;
    }

    /// Two families side by side, before they are made one.
    public static String toPreview(CaseId one, CaseId other, boolean whole, boolean samePerson) {
        return "merge?one=" + one.value() + "&other=" + other.value() + (whole ? "" : "&only=writers")
                + (samePerson ? "&person=same" : "");
    }

    public static String inQueue(CaseId id) {
        return "queue?family=" + id.value();
    }
}
