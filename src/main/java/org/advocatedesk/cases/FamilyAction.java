package org.advocatedesk.cases;

import com.vaadin.flow.component.Component;
import org.advocatedesk.shared.ui.Icon;

/// Something another area lets people do for the family they look at, in the queue's panel and on the case page.
///
/// The key fires it; [#open] makes the form that is shown in place, and calls `done` when it has succeeded or was left.
/// A singleton: it makes a new component for each call.
public interface FamilyAction {
    /// A single letter, e.g. "k".
    String key();

    /// A verb or a plain noun: "Kit".
    String label();

    Icon icon();

    int order();

    /// Done seldom: it stands among the further choices and needs no key.
    default boolean isRare() {
        return false;
    }

    /// May the signed-in person do this at all; the desk refuses anyway.
    boolean offered();

    Component open(CaseId id, Runnable done);
}
