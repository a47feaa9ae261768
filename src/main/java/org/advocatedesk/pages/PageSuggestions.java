package org.advocatedesk.pages;

import java.util.List;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.RuleSets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which pages may help a family: what they ask first, then illness and stage, then who they are and where they worked.
@Component
@Transactional(readOnly = true)
public class PageSuggestions {
    private final PageShelf shelf;
    private final PageLibrary library;
    private final FamilyEnquiry families;
    private final RuleSets rules;

    PageSuggestions(PageShelf shelf, PageLibrary library, FamilyEnquiry families, RuleSets rules) {
        this.shelf = shelf;
        this.library = library;
        this.families = families;
        this.rules = rules;
    }

    /// For all that is known of a family, best first.
    public List<SuggestedPage> forFamily(CaseId caseId, int limit) {
        return forEnquiry(families.of(caseId), limit);
    }

    /// For one letter and the facts in it.
    public List<SuggestedPage> forEnquiry(Enquiry enquiry, int limit) {
        var now = shelf.now();
        var published = rules.require(SuggestionRules.KIND, SuggestionRules.class);
        var ranked = PageMatcher.rank(
                        published, enquiry, now.pages(), now.index().likeness(enquiry.words()))
                .stream()
                .limit(limit)
                .toList();
        var rows =
                library.rows(ranked.stream().map(m -> new PageId(m.page().id())).toList());
        return rows.stream()
                .map(row -> new SuggestedPage(row, reasons(ranked, row.id().value())))
                .toList();
    }

    /// Pages for a few typed words, best first.
    public List<PageRow> search(String typed, int limit) {
        return library.rows(shelf.now().index().search(typed).stream()
                .limit(limit)
                .map(PageId::new)
                .toList());
    }

    private static List<String> reasons(List<PageMatcher.Match> ranked, UUID page) {
        return ranked.stream()
                .filter(m -> m.page().id().equals(page))
                .findFirst()
                .map(PageMatcher.Match::reasons)
                .orElse(List.of());
    }
}
