package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two colleagues at the same two families: one is first, the other hears of it in words, and nothing is half done.
@DatabaseTest
class MergeContentionTests {
    @Autowired
    Fixtures desk;

    @Autowired
    TwoFamilies two;

    @Autowired
    MergeDesk merging;

    @Autowired
    CaseDesk cases;

    @Autowired
    FamilyCards families;

    @Autowired
    JdbcClient db;

    private CaseId denise;
    private CaseId denice;
    private Colleague nora;
    private Colleague marcus;

    @BeforeEach
    void twoColleagues() {
        denise = two.denise();
        denice = two.denice();
        nora = desk.advocate();
        marcus = desk.colleague("Marcus Bell", Role.ADVOCATE);
        desk.signIn(nora);
    }

    @RepeatedTest(3)
    void ofTwoWhoMergeTheSameOneIsFirst() throws Exception {
        var said = atOnce(
                () -> merging.merge(TwoFamilies.onePerson(denise, denice)),
                () -> merging.merge(TwoFamilies.onePerson(denice, denise)));
        assertThat(said).filteredOn(String::isEmpty).hasSize(1);
        assertThat(two.roots()).hasSize(1);
        assertThat(count("select count(*) from case_merge")).isEqualTo(1);
        assertThat(count("select count(*) from queue_row")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void whoTakesAFamilyWhileItIsMergedHasTheOneThatStays() throws Exception {
        var said = atOnce(() -> merging.merge(TwoFamilies.onePerson(denise, denice)), () -> {
            cases.take(denice);
            return denice;
        });
        assertThat(said.getFirst()).isEmpty();
        boolean took = said.getLast().isEmpty();
        assertThat(families.require(denice).ownerName()).isEqualTo(took ? "Marcus Bell" : null);
    }

    @RepeatedTest(3)
    void whatComesInWhileTheyAreMergedIsNotLost() throws Exception {
        var said = atOnce(() -> merging.merge(TwoFamilies.onePerson(denise, denice)), () -> {
            cases.note(denice, "She rang again.");
            return denice;
        });
        assertThat(said).filteredOn(String::isEmpty).isNotEmpty();
        assertThat(count("select count(*) from timeline_entry where kind = 'NOTE'"))
                .isEqualTo(said.getLast().isEmpty() ? 1 : 0);
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    /// What each was told; blank where it was done.
    private List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var told = new ArrayList<Future<String>>();
            told.add(hands.submit(() -> as(nora, start, one)));
            told.add(hands.submit(() -> as(marcus, start, other)));
            var said = new ArrayList<String>();
            for (var words : told) said.add(words.get(30, TimeUnit.SECONDS));
            return said;
        }
    }

    private String as(Colleague who, CyclicBarrier start, Callable<?> work) throws Exception {
        desk.signIn(who);
        start.await();
        try {
            work.call();
            return "";
        } catch (Refusal refusal) {
            return refusal.sentence();
        } catch (ConcurrencyFailureException someoneElse) {
            return "Somebody changed this in the meantime.";
        }
    }
}
