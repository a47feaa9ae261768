package org.advocatedesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class PageDeskTests {
    @Autowired
    Fixtures desk;

    @Autowired
    PageDesk pages;

    @Autowired
    PageLibrary library;

    @Autowired
    PageSuggestions suggestions;

    private ImportReport importSamples() {
        return desk.as(Role.MANAGER, () -> pages.importFolder(SamplePages.folder()));
    }

    private PageRow named(String slug) {
        return library.page(null).stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allSampleFilesComeInOnceAndTheStubIsOnlyAnAlias() {
        assertThat(importSamples()).isEqualTo(new ImportReport(42, 0, 0, 1, List.of()));

        assertThat(library.count()).isEqualTo(42);
        assertThat(library.aliases(named("mesothelioma-remission").id()))
                .containsExactly("mesohope.example/mesothelioma/prognosis/mesothelioma-cure");
    }

    @Test
    void importingTheSameAgainMakesNoVersion() {
        importSamples();

        assertThat(importSamples()).isEqualTo(new ImportReport(0, 0, 42, 1, List.of()));
        assertThat(library.versions(named("caregivers").id())).hasSize(1);
    }

    @Test
    void aNewVersionIsMadeOnlyWhereTheWordsChanged() {
        desk.as(Role.MANAGER, () -> pages.importFiles(SamplePages.only(SamplePages.page("rest", "<p>Rest.</p>"))));
        desk.as(
                Role.MANAGER,
                () -> pages.importFiles(
                        SamplePages.only(SamplePages.page("rest", "<p class='new'>Rest.</p><script>new</script>"))));
        assertThat(named("rest").version()).isEqualTo(1);

        desk.as(Role.MANAGER, () -> pages.importFiles(SamplePages.only(SamplePages.page("rest", "<p>Rest well.</p>"))));

        assertThat(named("rest").version()).isEqualTo(2);
        assertThat(library.versions(named("rest").id()))
                .extracting(v -> v.number())
                .containsExactly(2, 1);
        assertThat(library.text(named("rest").id())).isEqualTo("Rest well.");
    }

    @Test
    void topicsChosenByAManagerSurviveAnImport() {
        importSamples();
        desk.as(Role.MANAGER, () -> {
            pages.setTopics(named("nutrition").id(), List.of("eating", " small  meals "));
            return true;
        });
        importSamples();

        assertThat(named("nutrition").topics()).containsExactly("eating", "small meals");
    }

    @Test
    void onlyManagersBringPagesIn() {
        for (var role : desk.rolesBut(Role.MANAGER))
            assertThatThrownBy(() -> desk.as(role, () -> pages.importFiles(List.of())))
                    .isInstanceOf(AccessDeniedException.class);
        assertThat(library.count()).isZero();
    }

    @Test
    void searchFindsPagesByUnfinishedAndMisspelledWords() {
        importSamples();

        assertThat(suggestions.search("trust fun", 3)).extracting(PageRow::slug).startsWith("asbestos-trust-funds");
        assertThat(suggestions.search("imunotherapy", 3))
                .extracting(PageRow::slug)
                .contains("immunotherapy");
        assertThat(suggestions.search("", 3)).isEmpty();
        assertThat(suggestions.search("  *:* \\ \" ( ", 3)).isEmpty();
    }
}
