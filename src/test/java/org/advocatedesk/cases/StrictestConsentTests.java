package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.contact.AddressKind;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.MayWeContact;
import org.advocatedesk.contact.Suppressions;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Of two persons who are one, whatever either refused or did not agree to holds, until they are two again.
@DatabaseTest
class StrictestConsentTests {
    private static final String OPEN_BOX = TwoFamilies.DENICE.replace("\"given\": true", "\"given\": false");

    @Autowired
    Fixtures desk;

    @Autowired
    TwoFamilies two;

    @Autowired
    MergeDesk merging;

    @Autowired
    MergeUndo undoing;

    @Autowired
    FamilyCards families;

    @Autowired
    TriageQueue queue;

    @Autowired
    MayWeContact may;

    @Autowired
    Suppressions suppressions;

    private CaseId denise;

    @BeforeEach
    void denise() {
        denise = two.denise();
        desk.signIn(desk.advocate());
    }

    private Verdict call() {
        var card = families.require(denise);
        var callee = new Callee(card.phone().orElseThrow(), card.contactId().value(), card.where());
        return may.call(callee, desk.clock().instant());
    }

    private Verdict mail(String address) {
        return may.email(EmailAddress.read(address).orElseThrow(), desk.clock().instant());
    }

    private Optional<String> hold() {
        return queue.row(denise).map(QueueRow::contactHold);
    }

    @Test
    void aRefusalUnderOneNumberHoldsForAll() {
        var denice = two.denice();
        assertThat(call().isAllowed()).isTrue();
        refuse(AddressKind.PHONE, "+14195550177");
        assertThat(call().isAllowed()).isTrue();
        var merge = merging.merge(TwoFamilies.onePerson(denise, denice));
        assertThat(call().kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(hold()).contains(ContactHolds.NO_CALLS);
        undoing.undo(merge);
        assertThat(call().isAllowed()).isTrue();
        assertThat(hold()).isEmpty();
    }

    @Test
    void aRefusalThatComesAfterTheMergeHoldsForAllAtOnce() {
        merging.merge(TwoFamilies.onePerson(denise, two.denice()));
        assertThat(hold()).isEmpty();
        refuse(AddressKind.PHONE, "+14195550177");
        assertThat(call().kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(hold()).contains(ContactHolds.NO_CALLS);
    }

    @Test
    void aBoxLeftOpenOnEitherFormForbidsCalls() {
        var denice = two.sent(OPEN_BOX);
        assertThat(call().isAllowed()).isTrue();
        merging.merge(TwoFamilies.onePerson(denise, denice));
        assertThat(call().isNotAgreed()).isTrue();
        assertThat(hold()).contains(ContactHolds.WRITE_ONLY);
    }

    @Test
    void aBoxTickedEarlierOnTheOtherFormDoesNotReopenWhatWasLeftOpen() {
        var denice = two.sent(OPEN_BOX);
        desk.clock().travelTo(desk.clock().instant().plus(Duration.ofMinutes(5)));
        two.sent(org.advocatedesk.intake.IntakeStory.DENISE.replace("Carl came", "Again: Carl came"));
        merging.merge(TwoFamilies.onePerson(denise, denice));
        assertThat(call().isNotAgreed()).isTrue();
    }

    @Test
    void whatTheyAnswerOnceTheyAreOneCounts() {
        merging.merge(TwoFamilies.onePerson(denise, two.sent(OPEN_BOX)));
        desk.clock().travelTo(desk.clock().instant().plus(Duration.ofMinutes(5)));
        two.sent(org.advocatedesk.intake.IntakeStory.DENISE.replace("Carl came", "Again: Carl came"));
        assertThat(call().isAllowed()).isTrue();
    }

    @Test
    void aTickedBoxNeverReopensARefusal() {
        var denice = two.denice();
        refuse(AddressKind.PHONE, "+14195550177");
        merging.merge(TwoFamilies.onePerson(denise, denice));
        desk.clock().travelTo(desk.clock().instant().plus(Duration.ofMinutes(5)));
        two.sent(org.advocatedesk.intake.IntakeStory.DENISE.replace("Carl came", "Again: Carl came"));
        assertThat(call().kind()).isEqualTo(Verdict.Kind.BLOCKED);
    }

    @Test
    void mailRefusedUnderOneAddressIsRefusedUnderAll() {
        var denice = two.denice();
        refuse(AddressKind.EMAIL, "dh@example.com");
        assertThat(mail("denise@example.com").isAllowed()).isTrue();
        var merge = merging.merge(TwoFamilies.onePerson(denise, denice));
        assertThat(mail("denise@example.com").isAllowed()).isFalse();
        undoing.undo(merge);
        assertThat(mail("denise@example.com").isAllowed()).isTrue();
        assertThat(mail("dh@example.com").isAllowed()).isFalse();
    }

    @Test
    void twoWritersOfOneFamilyAnswerForThemselves() {
        var megan = two.megan();
        refuse(
                AddressKind.PHONE,
                PhoneNumber.read("(313) 555-0171").orElseThrow().e164());
        merging.merge(TwoFamilies.twoWriters(denise, megan));
        assertThat(call().isAllowed()).isTrue();
        assertThat(hold()).isEmpty();
    }

    private void refuse(AddressKind kind, String value) {
        suppressions.refuse(kind, value, "Stop", "said so", null);
    }
}
