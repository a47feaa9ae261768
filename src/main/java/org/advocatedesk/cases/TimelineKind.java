package org.advocatedesk.cases;

import org.advocatedesk.shared.ui.Icon;

/// What kind of thing happened, and its sign on the timeline.
public enum TimelineKind {
    CAME_IN(Icon.FORM),
    CALL(Icon.PHONE),
    CALLBACK(Icon.CALLBACK),
    KIT(Icon.BOX),
    PAGE(Icon.PAGES),
    FACT(Icon.FILE),
    NOTE(Icon.FILE),
    STATUS(Icon.FLAG),
    OWNER(Icon.HAND),
    PERSON(Icon.PEOPLE),
    MERGE(Icon.PEOPLE);

    private final Icon icon;

    TimelineKind(Icon icon) {
        this.icon = icon;
    }

    public Icon icon() {
        return icon;
    }
}
