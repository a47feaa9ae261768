package org.advocatedesk.pages.ui;

import com.vaadin.flow.component.Component;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.pages.LinkDesk;
import org.advocatedesk.pages.PageLibrary;
import org.advocatedesk.pages.PageSuggestions;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;

/// Chooses pages for a family, wherever the family is looked at.
@org.springframework.stereotype.Component
class PagesAction implements FamilyAction {
    private static final int OFFERED = 5;
    private static final int FOUND = 6;

    private final LinkDesk desk;
    private final PageLibrary library;
    private final PageSuggestions suggestions;
    private final Staff staff;

    PagesAction(LinkDesk desk, PageLibrary library, PageSuggestions suggestions, Staff staff) {
        this.desk = desk;
        this.library = library;
        this.suggestions = suggestions;
        this.staff = staff;
    }

    @Override
    public String key() {
        return "p";
    }

    @Override
    public String label() {
        return "Pages";
    }

    @Override
    public Icon icon() {
        return Icon.PAGES;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean offered() {
        return staff.currentOrNobody()
                .filter(me -> me.is(Role.ADVOCATE) || me.is(Role.MANAGER))
                .isPresent();
    }

    @Override
    public Component open(CaseId id, Runnable done) {
        return new FamilyPages(
                new FamilyPages.Doing(
                        (page, why) -> desk.link(id, page, why),
                        page -> desk.unlink(id, page),
                        page -> desk.readOut(id, page),
                        page -> desk.willSend(id, page),
                        typed -> suggestions.search(typed, FOUND)),
                library.of(id),
                suggestions.forFamily(id, OFFERED),
                done);
    }
}
