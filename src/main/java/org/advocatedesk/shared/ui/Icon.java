package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/// The desk's own signs, drawn once in `frontend/styles/icons.css`; a sign never stands without a word, but for close
/// and more.
public enum Icon {
    ANCHOR("anchor"),
    ASK("ask"),
    BOX("box"),
    CALENDAR("cal"),
    CALLBACK("callback"),
    CHART("chart"),
    CHAT("chat"),
    CHECK("check"),
    DOOR("door"),
    DOTS("dots"),
    DOWN("down"),
    FILE("file"),
    FLAG("flag"),
    FORM("form"),
    HAND("hand"),
    HEART("heart"),
    LATE("late"),
    LEAF("leaf"),
    MAIL("mail"),
    MENU("menu"),
    STAR("mine"),
    MOON("moon"),
    NEW("new"),
    ALLOWED("okc"),
    PAGES("pages"),
    PEOPLE("people"),
    PHONE("phone"),
    PLUS("plus"),
    PRINT("print"),
    QUEUE("queue"),
    RETRY("retry"),
    RIGHT("right"),
    SEARCH("search"),
    SPEAK("speak"),
    SUN("sun"),
    TRUCK("truck"),
    UP("up"),
    WAIT("wait"),
    WARN("warn");

    private final String id;

    Icon(String id) {
        this.id = id;
    }

    /// The classes under which `icons.css` draws it, for templates.
    public String classes() {
        return "i i-" + id;
    }

    /// A new drawing of it, hidden from screen readers.
    public Component draw() {
        var drawing = new Span();
        drawing.addClassNames("i", "i-" + id);
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }

    /// The sign with this id, as head starts and rules name them.
    public static Icon named(String id) {
        for (var icon : values()) if (icon.id.equals(id)) return icon;
        return ASK;
    }
}
