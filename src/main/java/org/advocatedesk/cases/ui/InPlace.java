package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import org.advocatedesk.shared.ui.Keys;

/// Where a form opens within the family's panel: one at a time, nothing else moves away.
class InPlace extends Composite<Div> {
    private Runnable onClose = () -> {};
    private Runnable onChange = () -> {};

    InPlace() {
        getContent().setVisible(false);
    }

    void onChange(Runnable heard) {
        onChange = heard;
    }

    boolean isOpen() {
        return getContent().isVisible();
    }

    void open(String title, Component form, Runnable whenClosed) {
        close();
        onClose = whenClosed;
        var leave = Keys.bind(Pieces.linkish("Close", this::close), "Escape", "Close the form");
        var header = new Header(new H2(title), leave);
        getContent().addClassName("inplace");
        getContent().removeAll();
        getContent().add(header, form);
        getContent().setVisible(true);
        onChange.run();
    }

    void close() {
        if (!isOpen()) return;
        getContent().removeAll();
        getContent().setVisible(false);
        onClose.run();
        onClose = () -> {};
        onChange.run();
    }
}
