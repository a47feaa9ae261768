package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;

/// Something that cannot wait, told beside the work: it stays until somebody opens or closes it.
public final class Notice {
    private Notice() {}

    public static void show(UI ui, Component sign, Component words, Runnable open, Runnable close) {
        var notice = new Notification();
        var opens = new Button("Open", click -> {
            notice.close();
            close.run();
            open.run();
        });
        var closes = new Button("Close", click -> {
            notice.close();
            close.run();
        });
        open(ui, notice, Notification.Position.BOTTOM_START, new Div(sign, words, new Div(opens, closes)));
    }

    /// One that rings until it is answered: in the middle, and nothing else closes it. Close it where somebody
    /// answered.
    public static Notification insist(UI ui, Component sign, Component words, Button... answers) {
        var notice = new Notification();
        var body = new Div(sign, words, new Div(answers));
        body.addClassName("insists");
        open(ui, notice, Notification.Position.TOP_CENTER, body);
        return notice;
    }

    private static void open(UI ui, Notification notice, Notification.Position where, Div body) {
        notice.setPosition(where);
        notice.setDuration(0);
        body.addClassName("ring-notice");
        body.getElement().setAttribute("role", "alert");
        notice.add(body);
        ui.add(notice);
        notice.open();
    }
}
