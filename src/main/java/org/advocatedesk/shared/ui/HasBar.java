package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;

/// A screen that puts something beside its title in the bar: counts, chips, an action.
public interface HasBar {
    Component bar();
}
