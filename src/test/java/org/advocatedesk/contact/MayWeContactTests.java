package org.advocatedesk.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MayWeContactTests {
    private static final PhoneNumber DENISE = new PhoneNumber("+14195550132");
    private static final PhoneNumber MIAMI = new PhoneNumber("+13055550132");

    @Autowired
    Fixtures desk;

    @Autowired
    MayWeContact may;

    @Autowired
    WhereTheyAre where;

    @Autowired
    Suppressions suppressions;

    @Autowired
    Consents consents;

    @Autowired
    DialLedger ledger;

    @BeforeEach
    void noraSignsIn() {
        desk.signIn(desk.advocate());
    }

    @Test
    void whileTheirWindowIsOpenWeMayCallUntilItCloses() {
        var verdict = may.call(toledo(), now());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.ALLOWED);
        assertThat(verdict.headline()).isEqualTo("You may call now, until 21:00 theirs");
        assertThat(verdict.evidence()).isEqualTo("It is 19:20 in Toledo (18:20 ours), by their address");
        assertThat(verdict.closesAt()).isEqualTo(Instant.parse("2026-11-18T02:00:00Z"));
        assertThat(verdict.localTime()).isEqualTo("Tue 17 Nov 2026 19:20");
        assertThat(verdict.rule()).contains("47 CFR 64.1200(c)(1)");
        assertThat(verdict.ruleVersion()).isPositive();
    }

    @Test
    void atNightWeWaitUntilTheirMorning() {
        desk.clock().pass(Duration.ofHours(2));
        var verdict = may.call(toledo(), now());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(verdict.headline()).isEqualTo("Not before Wed 08:00 theirs: it is 21:20 there");
        assertThat(verdict.opensAt()).isEqualTo(Instant.parse("2026-11-18T13:00:00Z"));
        assertThat(verdict.overridableBy()).isNotNull();
    }

    @Test
    void aLaterMomentIsJudgedAsThatMoment() {
        var verdict = may.call(toledo(), Instant.parse("2026-11-18T19:30:00Z"));
        assertThat(verdict.headline()).isEqualTo("You may call then, until 21:00 theirs");
        assertThat(verdict.evidence()).startsWith("It will be 14:30 in Toledo (13:30 ours)");
    }

    @Test
    void theFourthTryInFloridaWaits() {
        for (int i = 0; i < 3; i++) dial(miami());
        var verdict = may.call(miami(), now());
        assertThat(verdict.headline()).isEqualTo("Not before Wed 19:20 theirs: three tries today is Florida’s limit");
        assertThat(verdict.rule()).contains("Florida, 3 tries in 24 hours");
        assertThat(verdict.overridableBy()).isNotNull();
        desk.clock().pass(Duration.ofHours(24));
        assertThat(may.call(miami(), now()).kind()).isEqualTo(Verdict.Kind.ALLOWED);
    }

    @Test
    void whenTheCapEndsAtNightTheWindowDecides() {
        desk.clock().travelTo(Instant.parse("2026-11-18T00:59:00Z"));
        for (int i = 0; i < 3; i++) dial(miami());
        desk.clock().pass(Duration.ofMinutes(30));
        var early = may.call(new Callee(MIAMI, null, miami().where()), Instant.parse("2026-11-18T15:00:00Z"));
        assertThat(early.headline()).startsWith("Not before Wed 19:59 theirs");
        assertThat(may.call(miami(), now()).kind()).isEqualTo(Verdict.Kind.BLOCKED);
    }

    @Test
    void dialsThatWereBlockedDoNotCount() {
        desk.clock().travelTo(Instant.parse("2026-11-18T02:00:00Z"));
        for (int i = 0; i < 3; i++) dial(miami());
        assertThat(may.call(miami(), Instant.parse("2026-11-18T15:00:00Z")).kind())
                .isEqualTo(Verdict.Kind.ALLOWED);
    }

    @Test
    void otherStatesHaveNoCap() {
        for (int i = 0; i < 5; i++) dial(toledo());
        assertThat(may.call(toledo(), now()).isAllowed()).isTrue();
    }

    @Test
    void aRefusalOutranksEverythingAndNothingLiftsIt() {
        suppressions.refuse(AddressKind.PHONE, DENISE.e164(), "Stop calling me", "on the phone", null);
        var verdict = may.call(toledo(), now());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BLOCKED);
        assertThat(verdict.headline()).isEqualTo("Write only, as asked");
        assertThat(verdict.evidence()).contains("“Stop calling me”");
        assertThat(verdict.overridableBy()).isNull();
        assertThat(verdict.opensAt()).isNull();
    }

    @Test
    void anUntickedBoxMeansWriteOnly() {
        consent(AddressKind.PHONE, DENISE.e164(), false);
        assertThat(may.call(toledo(), now()).headline()).isEqualTo("Write only: they did not agree to calls");
        desk.clock().pass(Duration.ofMinutes(1));
        consent(AddressKind.PHONE, DENISE.e164(), true);
        assertThat(may.call(toledo(), now()).isAllowed()).isTrue();
    }

    @Test
    void aTickedBoxDoesNotLiftARefusal() {
        suppressions.refuse(AddressKind.PHONE, DENISE.e164(), "No more calls", "by letter", null);
        consent(AddressKind.PHONE, DENISE.e164(), true);
        assertThat(may.call(toledo(), now()).kind()).isEqualTo(Verdict.Kind.BLOCKED);
    }

    @Test
    void whereTwoZonesFitWeAskInTheHourBetween() {
        var overstreet = callee("+18505550132", "Overstreet", "FL", "32453");
        desk.clock().travelTo(Instant.parse("2026-11-18T01:30:00Z"));
        var verdict = may.call(overstreet, now());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CONFIRM);
        assertThat(verdict.headline()).isEqualTo("Ask first, 2 zones fit");
        assertThat(verdict.evidence()).startsWith("It is 19:30 or 20:30 in Overstreet, by their address");
        assertThat(may.call(overstreet, Instant.parse("2026-11-18T15:00:00Z")).kind())
                .isEqualTo(Verdict.Kind.ALLOWED);
        assertThat(may.call(overstreet, Instant.parse("2026-11-18T03:00:00Z")).kind())
                .isEqualTo(Verdict.Kind.BLOCKED);
    }

    @Test
    void whoMayBeAnywhereIsCalledOnlyWhileAllOfTheCountryIsAwake() {
        var unknown =
                new Callee(new PhoneNumber("+18005550119"), null, where.of(null, Optional.empty(), Optional.empty()));
        assertThat(may.call(unknown, Instant.parse("2026-11-18T16:00:00Z")).kind())
                .isEqualTo(Verdict.Kind.CONFIRM);
        assertThat(may.call(unknown, Instant.parse("2026-11-18T19:00:00Z")).kind())
                .isEqualTo(Verdict.Kind.ALLOWED);
        assertThat(may.call(unknown, Instant.parse("2026-11-18T09:00:00Z")).kind())
                .isEqualTo(Verdict.Kind.BLOCKED);
    }

    @Test
    void theNextFreeMomentIsOpenInEveryZoneThatFits() {
        var overstreet = callee("+18505550132", "Overstreet", "FL", "32453");
        assertThat(may.nextFree(overstreet.where(), Instant.parse("2026-11-18T03:00:00Z")))
                .contains(Instant.parse("2026-11-18T14:00:00Z"));
        assertThat(may.nextFree(overstreet.where(), Instant.parse("2026-11-18T15:00:00Z")))
                .contains(Instant.parse("2026-11-18T15:00:00Z"));
    }

    @Test
    void aRefusedEmailAddressIsLeftAlone() {
        var address = new EmailAddress("denise@example.org");
        assertThat(may.email(address, now()).isAllowed()).isTrue();
        suppressions.refuse(AddressKind.EMAIL, address.value(), "unsubscribe", "by e-mail", null);
        assertThat(may.email(address, now()).headline()).isEqualTo("No e-mail, as asked");
    }

    private Instant now() {
        return desk.clock().instant();
    }

    private Callee toledo() {
        return callee(DENISE.e164(), "Toledo", "OH", "43604");
    }

    private Callee miami() {
        return callee(MIAMI.e164(), "Miami", "FL", "33101");
    }

    private Callee callee(String phone, String city, String state, String zip) {
        var address = new PostalAddress("1 Main St", "", city, state, zip);
        return new Callee(new PhoneNumber(phone), null, where.of(null, Optional.of(address), Optional.empty()));
    }

    private void dial(Callee callee) {
        var verdict = may.call(callee, now());
        desk.inTransaction(() -> {
            ledger.keep(callee, null, verdict, null);
            return List.of();
        });
    }

    private void consent(AddressKind kind, String value, boolean given) {
        desk.inTransaction(() -> {
            consents.keep(new Consents.Answer(kind, value, null, null, given, "Call me", null, null, null, now()));
            return List.of();
        });
    }
}
