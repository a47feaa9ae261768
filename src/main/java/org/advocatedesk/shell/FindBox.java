package org.advocatedesk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;

/// Find anything: hits as one types, in groups; `frontend/frame.js` moves through them by arrows, Enter and Esc.
class FindBox extends Div {
    private static final int SHORTEST = 2;

    final TextField field = new TextField();
    final Div hits = new Div();
    private final Finder finder;

    FindBox(Finder finder) {
        this.finder = finder;
        addClassName("find");
        field.setPlaceholder("Name, number, town, case");
        field.setAriaLabel("Find a family, a person or a page");
        field.setPrefixComponent(Icon.SEARCH.draw());
        field.setSuffixComponent(Keys.cap("/"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(120);
        field.setMaxLength(200);
        field.addValueChangeListener(change -> show(change.getValue()));
        field.getElement().setAttribute("autocomplete", "off");
        Keys.bind(field, "/", "find anything");
        hits.addClassName("hits");
        hits.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "What was found");
        hits.setVisible(false);
        add(field, hits);
    }

    private void show(String typed) {
        hits.removeAll();
        var words = typed.strip();
        hits.setVisible(words.length() >= SHORTEST);
        if (!hits.isVisible()) return;
        var groups = finder.find(words);
        groups.forEach(group -> hits.add(group(group, words)));
        if (groups.isEmpty())
            hits.add(new Paragraph("Nothing found. Try a part of the name, or the last digits of the number."));
    }

    private static Component group(Finder.Group group, String typed) {
        var title = new Span(group.title());
        title.addClassName("group");
        var part = new Div(title);
        part.getElement().setAttribute("role", "group").setAttribute("aria-label", group.title());
        group.hits().forEach(hit -> part.add(hit(hit, typed)));
        return part;
    }

    private static Anchor hit(Finder.Hit hit, String typed) {
        var title = marked(hit.title(), typed);
        title.addClassName("title");
        var anchor = new Anchor(hit.link(), title, marked(hit.hint(), typed));
        anchor.getElement().setAttribute("router-link", true).setAttribute("role", "option");
        return anchor;
    }

    /// The words with what was typed marked in them, wherever a word begins like it.
    static Span marked(String words, String typed) {
        var marked = new Span();
        int from = 0;
        for (var part : typed.toLowerCase(Locale.ROOT).split("\\s+")) {
            int at = words.toLowerCase(Locale.ROOT).indexOf(part, from);
            if (part.isEmpty() || at < 0) continue;
            marked.add(new Span(words.substring(from, at)), mark(words.substring(at, at + part.length())));
            from = at + part.length();
        }
        marked.add(new Span(words.substring(from)));
        return marked;
    }

    private static Span mark(String part) {
        var mark = new Span(part);
        mark.addClassName("mark");
        return mark;
    }
}
