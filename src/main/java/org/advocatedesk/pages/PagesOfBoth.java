package org.advocatedesk.pages;

import java.util.stream.Collectors;
import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.CaseId;
import org.springframework.stereotype.Component;

/// In the preview of a merge: the pages that stand beside each family.
@Component
class PagesOfBoth implements BothKept {
    private final PageLibrary library;

    PagesOfBoth(PageLibrary library) {
        this.library = library;
    }

    @Override
    public String label() {
        return "Pages";
    }

    @Override
    public String of(CaseId id) {
        return library.of(id).stream()
                .map(linked -> linked.page().title())
                .distinct()
                .limit(5)
                .collect(Collectors.joining("; "));
    }

    @Override
    public int order() {
        return 50;
    }
}
