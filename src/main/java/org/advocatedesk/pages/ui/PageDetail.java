package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// One page beside the list: what it is about, whom it brought, its words as plain text.
final class PageDetail extends Composite<Aside> {
    private final PagesBench bench;
    private String shown = "";

    PageDetail(PagesBench bench) {
        this.bench = bench;
        getContent().addClassName("page-detail");
        getContent().getElement().setAttribute("aria-label", "Chosen page");
    }

    /// Draws anew only what changed, so that nobody loses what they type.
    void show(@Nullable PageRow row) {
        var state = row == null ? "" : row.id() + "|" + row.version() + row.topics() + row.families();
        if (state.equals(shown)) return;
        shown = state;
        getContent().removeAll();
        if (row != null) getContent().add(about(row), families(row), words(row.id()));
    }

    private Section about(PageRow row) {
        var link = new Anchor(row.url(), row.url().replaceFirst("^https?://", ""), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("s");
        var description = new Paragraph(bench.library().description(row.id()));
        description.addClassNames("mut", "s");
        var card = new Section(new H1(row.title()), link, description, new TopicsPart(row, bench), facts(row));
        card.addClassNames("card", "page-card");
        return card;
    }

    private DescriptionList facts(PageRow row) {
        var facts = new DescriptionList();
        facts.addClassName("ad-facts");
        for (var version : bench.library().versions(row.id())) {
            var day = TimeWords.day(
                    version.importedAt(), bench.ours(), bench.clock().instant());
            facts.add(
                    new DescriptionList.Term("Version " + version.number()),
                    new DescriptionList.Description(
                            new Span(version.words() + " words"),
                            small("brought in by " + version.importedBy() + ", " + day)));
        }
        var aliases = bench.library().aliases(row.id());
        if (!aliases.isEmpty())
            facts.add(new DescriptionList.Term("Also at"), new DescriptionList.Description(String.join(", ", aliases)));
        return facts;
    }

    private static Component small(String words) {
        var small = new Span(words);
        small.addClassNames("s", "mut");
        return new Div(small);
    }

    private Section families(PageRow row) {
        var ids = bench.library().families(row.id());
        var list = new Div();
        list.addClassName("page-families");
        bench.families().of(ids).values().forEach(family -> list.add(family(family)));
        if (row.families() == 0) list.add(Parts.hint("Nobody yet. Whoever writes from it is linked by itself."));
        else if (ids.size() < row.families())
            list.add(Parts.hint(
                    ids.size() == 100
                            ? "and older ones"
                            : (row.families() - ids.size()) + " more are not shown to you"));
        return Parts.card(
                row.families() == 1 ? "1 family came from it" : row.families() + " families came from it", list);
    }

    private static Div family(FamilyCard family) {
        var name = new Anchor(CaseLinks.to(family.id()), family.contact().name());
        var line =
                new Div(name, Parts.hint(family.tie() + " · " + family.status().label()));
        line.addClassName("page-family");
        return line;
    }

    private Section words(PageId id) {
        var text = new Div();
        text.addClassNames("page-text", "ad-voice");
        List<String> lines = bench.library().text(id).lines().collect(Collectors.toList());
        lines.forEach(line -> text.add(new Paragraph(line)));
        return Parts.card("What it says", text);
    }
}
