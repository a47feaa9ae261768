package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.intake.forms.FormList;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// The forms in rows: name and address, the version live, what came in, and the websites.
class FormTable extends Composite<Div> {
    private final FormsBench bench;

    FormTable(List<FormList.Row> rows, FormsBench bench) {
        this.bench = bench;
        getContent().addClassName("form-rows");
        getContent().getElement().setAttribute("role", "list");
        rows.forEach(row -> getContent().add(line(row)));
    }

    private Component line(FormList.Row row) {
        var name = new Anchor(FormsBench.link(row.id()), row.name());
        name.addClassName("name");
        var line = new Div(
                new Div(name, Parts.hint("/forms/" + row.slug())), state(row), brought(row), new Div(websites(row)));
        line.addClassName("form-row");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private Component state(FormList.Row row) {
        var published = row.publishedAt();
        var tag = row.retired()
                ? Parts.tag(Icon.MOON, "Retired", Tone.SHUT)
                : published == null
                        ? Parts.tag(Icon.WAIT, "Not published yet", Tone.SOON)
                        : Parts.tag(Icon.CHECK, "Version " + row.live() + " is live", Tone.KEPT);
        var state = new Div(tag);
        if (published != null) state.add(Parts.hint("since " + bench.moment(published)));
        return state;
    }

    private static Component brought(FormList.Row row) {
        var count = row.cameIn() > 1000 ? "1,000+" : String.valueOf(row.cameIn());
        return new Div(new Span(count + " came in"), Parts.hint("in 30 days"));
    }

    private static Component websites(FormList.Row row) {
        if (row.origins().isEmpty()) return Parts.hint("Any website");
        var hosts = row.origins().stream()
                .map(origin -> origin.replaceFirst("https?://", ""))
                .toList();
        var words = String.join(", ", hosts.subList(0, Math.min(2, hosts.size())));
        return Parts.hint(hosts.size() > 2 ? words + " and " + (hosts.size() - 2) + " more" : words);
    }
}
