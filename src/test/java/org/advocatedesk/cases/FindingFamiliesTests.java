package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.search.Clues;
import org.advocatedesk.shared.search.FindAnything;
import org.advocatedesk.shared.search.Hit;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FindingFamiliesTests {
    @Autowired
    Fixtures desk;

    @Autowired
    FindAnything find;

    @Autowired
    CallerCandidates callers;

    @Autowired
    CaseDesk cases;

    @Autowired
    PersonDesk people;

    @Autowired
    FamilyCards families;

    @Autowired
    JdbcClient db;

    CaseId harlows;
    CaseId marchettis;

    @BeforeEach
    void twoFamilies() {
        desk.signIn(desk.advocate());
        harlows = desk.harlows();
        marchettis = desk.family(
                "Dolores",
                "Marchetti",
                "Eugene",
                "(814) 555-0126",
                new PostalAddress("44 Pine Ave", "", "Erie", "PA", "16509"),
                desk.clock().instant());
        find.rebuild();
    }

    @Test
    void aFamilyIsFoundByAnythingOfItsPeople() {
        assertThat(found("harlow")).containsExactly(harlows);
        assertThat(found("markety")).containsExactly(marchettis);
        assertThat(found("eugene")).containsExactly(marchettis);
        assertThat(found("555-0126")).containsExactly(marchettis);
        assertThat(found("toledo")).containsExactly(harlows);
        assertThat(found("16509")).containsExactly(marchettis);
        assertThat(found(String.valueOf(families.require(harlows).caseNumber())))
                .first()
                .isEqualTo(harlows);
        var hit = find.find("harlow", 5).getFirst().hits().getFirst();
        assertThat(hit.title()).isEqualTo("Denise Harlow for their spouse Carl");
        assertThat(hit.hint()).endsWith("Toledo OH, New");
        assertThat(hit.link()).isEqualTo(CaseLinks.to(harlows));
    }

    @Test
    void aNewFamilyIsFoundAtTheNextTick() {
        var papas = desk.family(
                "Nikos",
                "Papadopoulos",
                "Maria",
                "(312) 555-0101",
                new PostalAddress("", "", "Chicago", "IL", "60601"),
                desk.clock().instant());
        assertThat(found("papadopulos")).isEmpty();
        find.catchUp();
        assertThat(found("papadopulos")).containsExactly(papas);
    }

    @Test
    void anEnquiryOfLastMonthThatIsUnderstoodTodayIsFoundToo() {
        var late = desk.family(
                "Nikos",
                "Papadopoulos",
                "Maria",
                "(312) 555-0101",
                new PostalAddress("", "", "Chicago", "IL", "60601"),
                desk.clock().instant().minus(Duration.ofDays(30)));
        find.catchUp();
        assertThat(found("papadopulos")).containsExactly(late);
    }

    @Test
    void whatChangesOfSomebodyIsFoundAtTheNextTick() {
        desk.clock().pass(Duration.ofMinutes(10));
        people.rename(contact(harlows), "Denise", "Karagiannis");
        people.addEmail(contact(harlows), new EmailAddress("denise.k@example.org"));
        people.addPhone(contact(harlows), new PhoneNumber("+16025550171"));
        find.catchUp();
        assertThat(found("karagianis")).containsExactly(harlows);
        assertThat(found("denise.k@ex")).containsExactly(harlows);
        assertThat(found("5550171")).containsExactly(harlows);
        assertThat(found("harlow")).containsExactly(harlows);
    }

    @Test
    void aRelativeWhoJoinsIsFoundInTheFamily() {
        desk.clock().pass(Duration.ofMinutes(10));
        var karen = people.register(NewPerson.named("Karen", "Boyle"));
        cases.join(marchettis, karen, Relation.CHILD);
        find.catchUp();
        assertThat(found("boyle")).containsExactly(marchettis);
        assertThat(find.find("boyle", 5).getFirst().hits().getFirst().matched()).isEqualTo("Karen Boyle");
    }

    @Test
    void aCommitThatComesLateIsNotSkipped() {
        desk.clock().pass(Duration.ofSeconds(20));
        desk.family(
                "Ann",
                "Early",
                "Bob",
                "(312) 555-0102",
                new PostalAddress("", "", "Chicago", "IL", "60601"),
                desk.clock().instant());
        find.catchUp();
        desk.clock().pass(Duration.ofSeconds(-10));
        var late = desk.family(
                "Zoe",
                "Lately",
                "Bob",
                "(312) 555-0103",
                new PostalAddress("", "", "Chicago", "IL", "60601"),
                desk.clock().instant());
        desk.clock().pass(Duration.ofSeconds(12));
        find.catchUp();
        assertThat(found("lately")).containsExactly(late);
    }

    @Test
    void restrictedFamiliesAreFoundByTheirOwnerAndManagersOnly() {
        desk.clock().pass(Duration.ofMinutes(1));
        cases.take(harlows);
        desk.inTransaction(() -> db.sql("update case_file set restricted_at = :now, changed_at = :now where id = :id")
                .param("now", Db.at(desk.clock().instant()))
                .param("id", harlows.value())
                .update());
        find.catchUp();
        assertThat(found("harlow")).containsExactly(harlows);
        assertThat(desk.<List<CaseId>>as(Role.INTAKE, () -> found("harlow"))).isEmpty();
        assertThat(desk.<List<CaseId>>as(Role.MANAGER, () -> found("harlow"))).containsExactly(harlows);
    }

    @Test
    void administratorsFindNoFamilies() {
        assertThat(desk.<List<CaseId>>as(Role.ADMIN, () -> found("harlow"))).isEmpty();
    }

    @Test
    void aCallerIsKnownByTheirNumberTheMomentTheFamilyWasOpened() {
        var papas = desk.family(
                "Nikos",
                "Papadopoulos",
                "Maria",
                "(312) 555-0101",
                new PostalAddress("", "", "Chicago", "IL", "60601"),
                desk.clock().instant());
        var candidate =
                callers.fitting(new Clues("", "", "", "312.555.0101"), 5).getFirst();
        assertThat(candidate.id()).isEqualTo(papas);
        assertThat(candidate.reasons()).containsExactly("Same number");
        assertThat(candidate.matched()).isEqualTo("(312) 555-0101");
    }

    @Test
    void aCallerIsGuessedFromWhatTheySaidSoFar() {
        var candidate =
                callers.fitting(new Clues("markety", "erie", "eugen", ""), 5).getFirst();
        assertThat(candidate.id()).isEqualTo(marchettis);
        assertThat(candidate.reasons()).containsExactly("Sounds alike", "Patient begins so", "Same place");
        assertThat(callers.fitting(new Clues("", "", "", "01"), 5)).isEmpty();
    }

    private List<CaseId> found(String typed) {
        return find.find(typed, 10).stream()
                .filter(group -> group.source().equals(FamiliesToFind.NAME))
                .flatMap(group -> group.hits().stream())
                .map(Hit::id)
                .map(id -> new CaseId(java.util.UUID.fromString(id)))
                .toList();
    }

    private PersonId contact(CaseId id) {
        return families.require(id).contactId();
    }
}
