package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.FamilySheets;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.kits.KitDesk;
import org.advocatedesk.kits.KitWish;
import org.advocatedesk.kits.Labels;
import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever looks at what is known of a family leaves a line in the trail that quotes nothing of it.
@DatabaseTest
class ReadsAreNotedTests {
    @Autowired
    Fixtures desk;

    @Autowired
    IntakeStory story;

    @Autowired
    AuditTrail trail;

    @Autowired
    FamilySheets sheets;

    @Autowired
    FamilyCards families;

    @Autowired
    CameInDesk cameIn;

    @Autowired
    KitDesk kits;

    @Autowired
    Labels labels;

    @Test
    void openingAFamilyIsNotedOnceHoweverOftenItsScreenRefreshes() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        sheets.open(harlows, "case page");
        sheets.again(harlows);
        assertThat(reads()).singleElement().satisfies(read -> {
            assertThat(read.actor()).isEqualTo("nora");
            assertThat(read.action()).isEqualTo("case page");
            assertThat(read.caseId()).isEqualTo(harlows.value());
        });
    }

    @Test
    void readingWhatSomebodySentIsNoted() {
        var id = story.sent(IntakeStory.DENISE);
        desk.signIn(desk.advocate());
        cameIn.read(id);
        assertThat(reads())
                .singleElement()
                .satisfies(read -> assertThat(read.subjectId()).isEqualTo(id.toString()));
    }

    @Test
    void everyLabelThatIsOpenedIsNoted() {
        var harlows = desk.harlows();
        desk.signIn(desk.advocate());
        var kit = kits.request(new KitWish(
                harlows,
                families.require(harlows).contactId(),
                "first-weeks",
                "en",
                false,
                new PostalAddress("118 Maple Street", "", "Toledo", "OH", "43604"),
                false,
                false));
        labels.pdf(List.of(kit));
        assertThat(reads())
                .singleElement()
                .satisfies(read -> assertThat(read.caseId()).isEqualTo(harlows.value()));
    }

    private List<AuditTrail.Entry> reads() {
        var reads = trail.page(null, 100).stream()
                .filter(entry -> entry.kind().equals("read"))
                .toList();
        assertThat(reads).allSatisfy(read -> {
            assertThat(read.before()).isNull();
            assertThat(read.after()).isNull();
        });
        return reads;
    }
}
