package org.advocatedesk.cases;

import com.vaadin.flow.component.Component;

/// A section another area adds to the case page. A panel is a singleton: it makes a new component for each call and
/// keeps none.
public interface CasePanel {
    String title();

    /// Where it stands among the others, smallest first.
    int order();

    /// How many things are in it, for its tab.
    int count(CaseId id);

    Component showFor(CaseId id);
}
