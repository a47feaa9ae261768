package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.pages.FamilyPage;
import org.advocatedesk.pages.HowLinked;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageLibrary;
import org.advocatedesk.pages.PageLinksTo;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Staff;

/// The pages that go with a family, on its page: the one they came from, the chosen ones, what was given and by whom.
@org.springframework.stereotype.Component
class PagesPanel implements CasePanel {
    private final PageLibrary library;
    private final Staff staff;
    private final Clock clock;

    PagesPanel(PageLibrary library, Staff staff, Clock clock) {
        this.library = library;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public int count(CaseId id) {
        return library.countFor(id);
    }

    @Override
    public Component showFor(CaseId id) {
        var there = library.of(id);
        if (there.isEmpty())
            return Parts.empty("No page yet", "Press P to choose some; the likely ones are suggested, with reasons.");
        Map<PageId, List<FamilyPage>> byPage = new LinkedHashMap<>();
        there.forEach(p ->
                byPage.computeIfAbsent(p.page().id(), k -> new ArrayList<>()).add(p));
        var list = new Div();
        list.addClassName("pages-given");
        byPage.values().forEach(page -> list.add(entry(page, staff.current().zone(), clock.instant())));
        return list;
    }

    private static Div entry(List<FamilyPage> ways, ZoneId ours, Instant now) {
        var page = ways.getFirst().page();
        var entry = new Div(new Anchor(PageLinksTo.page(page.id()), page.title()));
        entry.addClassName("page-given");
        for (var way : ways) entry.add(Parts.tag(icon(way.how()), words(way, ours, now), tone(way.how())));
        return entry;
    }

    private static String words(FamilyPage way, ZoneId ours, Instant now) {
        var day = TimeWords.day(way.at(), ours, now);
        if (way.how() == HowLinked.CAME_FROM) return way.how().label() + ", " + day;
        var why = way.note().isBlank() ? "" : " (" + way.note() + ")";
        return way.how().label() + " by " + way.by().split(" ")[0] + ", " + day + why;
    }

    private static Icon icon(HowLinked how) {
        return switch (how) {
            case CAME_FROM -> Icon.FORM;
            case LINKED -> Icon.CHECK;
            case READ_OUT -> Icon.SPEAK;
            case WILL_SEND -> Icon.MAIL;
        };
    }

    private static Tone tone(HowLinked how) {
        return how == HowLinked.CAME_FROM ? Tone.OURS : Tone.PLAIN;
    }
}
