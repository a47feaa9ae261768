package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;

/// Something that cannot wait, told beside the work: it stays until somebody opens or closes it.
final class Notice {
    private Notice() {}

    static void show(UI ui, Component sign, Component words, Runnable open, Runnable close) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(0);
        var opens = new Button("Open", click -> {
            notice.close();
            close.run();
            open.run();
        });
        var closes = new Button("Close", click -> {
            notice.close();
            close.run();
        });
        var body = new Div(sign, words, new Div(opens, closes));
        body.addClassName("ring-notice");
        body.getElement().setAttribute("role", "alert");
        notice.add(body);
        ui.add(notice);
        notice.open();
    }
}
