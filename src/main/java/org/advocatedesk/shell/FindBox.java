package org.advocatedesk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.advocatedesk.shared.search.Hit;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;

/// Find anything: hits as one types, in groups; `frontend/frame.js` moves through them by arrows, Enter and Esc.
class FindBox extends Div {
    private static final int SHORTEST = 2;

    final TextField field = new TextField();
    final Div hits = new Div();
    private final Function<String, List<Hit.Group>> find;

    FindBox(Function<String, List<Hit.Group>> find) {
        this.find = find;
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
        hits.setVisible(typed.strip().length() >= SHORTEST);
        if (!hits.isVisible()) return;
        var groups = find.apply(typed);
        groups.forEach(group -> hits.add(group(group)));
        if (groups.isEmpty())
            hits.add(new Paragraph("Nothing found. Try a part of the name, or the last digits of the number."));
    }

    private static Component group(Hit.Group group) {
        var title = new Span(group.title());
        title.addClassName("group");
        var part = new Div(title);
        part.getElement().setAttribute("role", "group").setAttribute("aria-label", group.title());
        group.hits().forEach(hit -> part.add(hit(hit)));
        return part;
    }

    private static Anchor hit(Hit hit) {
        var title = marked(hit.title(), hit.titleMarks());
        title.addClassName("title");
        var anchor = new Anchor(hit.link(), title, marked(hit.hint(), hit.hintMarks()));
        anchor.getElement().setAttribute("router-link", true).setAttribute("role", "option");
        var why = why(hit);
        if (!why.isEmpty()) {
            var words = new Span(why);
            words.addClassName("why");
            anchor.add(words);
        }
        return anchor;
    }

    /// What answered where neither title nor hint shows it, and how.
    private static String why(Hit hit) {
        var close = hit.why().stream()
                .filter(reason -> !reason.startsWith("Same") && !reason.contains("begins"))
                .findFirst()
                .orElse("");
        if (hit.matched().isEmpty()) return close;
        return close.isEmpty() ? hit.matched() : hit.matched() + ", " + close.toLowerCase(java.util.Locale.ROOT);
    }

    static Span marked(String words, List<Hit.Mark> marks) {
        var marked = new Span();
        int done = 0;
        for (var mark : marks) {
            if (mark.from() < done || mark.to() > words.length()) continue;
            var part = new Span(words.substring(mark.from(), mark.to()));
            part.addClassName("mark");
            marked.add(new Span(words.substring(done, mark.from())), part);
            done = mark.to();
        }
        marked.add(new Span(words.substring(done)));
        return marked;
    }
}
