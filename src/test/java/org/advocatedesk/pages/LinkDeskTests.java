package org.advocatedesk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseTimeline;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FactSource;
import org.advocatedesk.cases.NewFact;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.intake.SubmissionUnderstood;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class LinkDeskTests {
    private static final String STAGE_4 = "https://mesohope.example/mesothelioma/stages/stage-4-mesothelioma/";

    @Autowired
    Fixtures desk;

    @Autowired
    PageDesk pages;

    @Autowired
    LinkDesk links;

    @Autowired
    PageLibrary library;

    @Autowired
    PageSuggestions suggestions;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    ApplicationEventPublisher events;

    private CaseId harlows = CaseId.next();

    @BeforeEach
    void theHarlowsWrote() {
        harlows = desk.harlows();
    }

    private void importSamples() {
        desk.as(Role.MANAGER, () -> pages.importFolder(SamplePages.folder()));
    }

    private void cameFrom(String url) {
        Staff.asTheDesk(() -> {
            links.cameFrom(harlows, url, desk.clock().instant());
            return true;
        });
    }

    private List<FamilyPage> linked() {
        return desk.as(Role.ADVOCATE, () -> library.of(harlows));
    }

    @Test
    void thePageTheyCameFromIsLinkedOnceHoweverItsAddressIsWritten() {
        importSamples();
        cameFrom(STAGE_4 + "?utm_source=news");
        cameFrom("http://www.mesohope.example/mesothelioma/stages/stage-4-mesothelioma#top");

        assertThat(linked()).singleElement().satisfies(page -> {
            assertThat(page.how()).isEqualTo(HowLinked.CAME_FROM);
            assertThat(page.page().slug()).isEqualTo("stage-4-mesothelioma");
            assertThat(page.page().families()).isEqualTo(1);
        });
        assertThat(library.page(null).getFirst().slug()).isEqualTo("stage-4-mesothelioma");
        assertThat(desk.as(
                        Role.ADVOCATE,
                        () -> library.families(linked().getFirst().page().id())))
                .containsExactly(harlows);
    }

    @Test
    void whatIsUnderstoodBringsThePageItCameFrom() {
        importSamples();
        desk.inTransaction(() -> {
            events.publishEvent(new SubmissionUnderstood(
                    Uuid7.next(),
                    "H7K-4M2",
                    harlows,
                    true,
                    PersonId.next(),
                    "web_form",
                    false,
                    new PostalAddress("", "", "", "", ""),
                    STAGE_4,
                    null,
                    "",
                    "en",
                    desk.clock().instant(),
                    null));
            return true;
        });

        assertThat(linked()).extracting(FamilyPage::how).containsExactly(HowLinked.CAME_FROM);
    }

    @Test
    void aMovedAddressLeadsToThePage() {
        importSamples();
        cameFrom("https://mesohope.example/mesothelioma/prognosis/mesothelioma-cure/");

        assertThat(linked()).extracting(page -> page.page().slug()).containsExactly("mesothelioma-remission");
    }

    @Test
    void aPageImportedLaterIsLinkedThen() {
        cameFrom(STAGE_4);
        assertThat(linked()).isEmpty();

        importSamples();

        assertThat(linked()).extracting(page -> page.page().slug()).containsExactly("stage-4-mesothelioma");
    }

    @Test
    void linkingTwiceIsLinkingOnceAndTheTimelineSaysSo() {
        importSamples();
        var nutrition = page("nutrition");
        desk.signIn(desk.advocate());
        links.link(harlows, nutrition, "asks about eating");
        links.link(harlows, nutrition, "asks about eating");
        links.willSend(harlows, nutrition);

        assertThat(linked()).extracting(FamilyPage::how).containsExactly(HowLinked.LINKED, HowLinked.WILL_SEND);
        assertThat(timeline.page(harlows, null))
                .extracting(TimelineRow::words)
                .filteredOn(words -> words.startsWith("Linked the page"))
                .hasSize(1);

        links.unlink(harlows, nutrition);
        assertThat(linked()).extracting(FamilyPage::how).containsExactly(HowLinked.WILL_SEND);
    }

    @Test
    void whoMayNotLinkChangesNothing() {
        importSamples();
        var nutrition = page("nutrition");
        for (var role : desk.rolesBut(Role.ADVOCATE, Role.MANAGER))
            assertThatThrownBy(() -> desk.as(role, () -> {
                        links.link(harlows, nutrition, "");
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        assertThat(linked()).isEmpty();
    }

    @Test
    void aFamilyIsOfferedWhatTheyAskThenTheirStageThenWhereTheyWorked() {
        importSamples();
        desk.signIn(desk.advocate());
        say(FactKind.DIAGNOSIS, "Pleural mesothelioma");
        say(FactKind.STAGE, "4");
        say(FactKind.EMPLOYERS, "Ingalls shipyard");
        desk.inTransaction(() -> {
            timeline.add(
                    harlows,
                    org.advocatedesk.cases.TimelineKind.CAME_IN,
                    "Wrote to us",
                    "Is there money from the trusts for the travel to Houston?");
            return true;
        });

        var offered = suggestions.forFamily(harlows, 6);

        assertThat(offered)
                .extracting(s -> s.page().slug())
                .startsWith("stage-4-mesothelioma")
                .contains("asbestos-trust-funds", "travel-lodging", "shipyard-navy-exposure");
        assertThat(offered.getFirst().reasons()).contains("They came from it", "Stage 4");
        assertThat(offered)
                .filteredOn(s -> s.page().slug().equals("asbestos-trust-funds"))
                .singleElement()
                .satisfies(s -> assertThat(s.why()).contains("sks about trusts"));
    }

    @Test
    void whoWritesInSpanishIsOfferedSpanishFirst() {
        importSamples();
        var offered = suggestions.forEnquiry(
                Enquiry.of(
                        "Mi papá tiene mesotelioma, ¿hay un especialista?",
                        Map.of("language", "es", "diagnosis", "mesothelioma_unspecified"),
                        null),
                3);

        assertThat(offered)
                .extracting(s -> s.page().slug())
                .startsWith("resumen-en-espanol", "specialists-cancer-centers");
    }

    @Test
    void aLetterThatSaysNearlyNothingStillGetsSomething() {
        importSamples();

        assertThat(suggestions.forEnquiry(
                        Enquiry.of(
                                "meso dad pls call",
                                Map.of("relation", "PARENT", "diagnosis", "Mesothelioma, kind not said"),
                                null),
                        3))
                .extracting(s -> s.page().slug())
                .contains("pleural-mesothelioma", "caregivers");
        assertThat(suggestions.forEnquiry(Enquiry.of("", Map.of(), null), 3)).isEmpty();
    }

    private void say(FactKind kind, String value) {
        facts.record(harlows, new NewFact(kind, value, "Denise", FactSource.SAID_ON_PHONE, null));
    }

    private PageId page(String slug) {
        return library.page(null).stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
