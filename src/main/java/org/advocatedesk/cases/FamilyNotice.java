package org.advocatedesk.cases;

import com.vaadin.flow.component.Component;

/// Something another area has to say at the head of a family's page and panel until one of us has answered it. A
/// singleton: it makes a new component for each call, which keeps itself up to date and is hidden where there is
/// nothing to say.
public interface FamilyNotice {
    Component showFor(CaseId id);
}
