package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class QueueListTests {
    @Autowired
    Fixtures desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    ContactProgress progress;

    @Autowired
    HandOver handOver;

    @Autowired
    TriageQueue queue;

    @Autowired
    FamilyCards cards;

    @Autowired
    CaseFacts facts;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    JdbcClient db;

    private CaseId family(String given, String state, int minutesAgo) {
        return desk.family(
                given,
                "Oakes",
                "Walter",
                "(419) 555-0177",
                new PostalAddress("9 Elm St", "", "Springfield", state, state.equals("OH") ? "43604" : "62701"),
                desk.clock().instant().minusSeconds(60L * minutesAgo));
    }

    @Test
    void ofSixteenWhoTakeTheSameFamilyOneHasIt() throws Exception {
        var id = desk.harlows();
        var colleagues = new ArrayList<Colleague>();
        for (int i = 0; i < 16; i++) colleagues.add(desk.colleague("Advocate%d Example".formatted(i), Role.ADVOCATE));
        var go = new CountDownLatch(1);
        var won = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var colleague : colleagues)
                won.add(threads.submit(() -> {
                    desk.signIn(colleague);
                    go.await();
                    try {
                        cases.take(id);
                        return true;
                    } catch (AlreadyTaken tooLate) {
                        return false;
                    }
                }));
            go.countDown();
        }
        int winners = 0;
        for (var one : won) if (one.get()) winners++;
        assertThat(winners).isEqualTo(1);
        desk.signIn(colleagues.getFirst());
        assertThat(queue.row(id).orElseThrow().ownerName()).startsWith("Advocate");
        assertThat(timeline.page(id, null))
                .filteredOn(r -> r.kind() == TimelineKind.OWNER)
                .hasSize(1);
    }

    @Test
    void pagesNeitherSkipNorDoubleEvenWhereManyCameAtTheSameMoment() {
        for (int i = 0; i < 130; i++) family("Family" + i, "OH", i % 3);
        desk.signIn(desk.advocate());
        var first = queue.page(QueueFilter.ALL, null);
        var second = queue.page(QueueFilter.ALL, first.getLast());
        assertThat(first).hasSize(100);
        assertThat(second).hasSize(30);
        assertThat(queue.page(QueueFilter.ALL, second.getLast())).isEmpty();
        var all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(all)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.virtualArrival().compareTo(b.virtualArrival()));
        assertThat(queue.first(QueueFilter.ALL, 130)).isEqualTo(all);
    }

    @Test
    void everyListCountsWhatItShows() {
        var nora = desk.signIn(desk.advocate());
        cases.take(family("Anna", "OH", 1));
        family("Bert", "IL", 20);
        cases.setStatus(family("Cleo", "OH", 3), CaseStatus.ATTEMPTING, null, "");
        for (var filter : List.of(
                QueueFilter.ALL,
                QueueFilter.ALL.ownedBy(nora.id()),
                QueueFilter.ALL.withoutOwner(),
                QueueFilter.ALL.urgent(),
                QueueFilter.ALL.callableNow(true),
                QueueFilter.ALL.in(Set.of(CaseStatus.ATTEMPTING)),
                QueueFilter.ALL.inState("OH"),
                QueueFilter.ALL.speaking("es"),
                QueueFilter.ALL.dueBeforeTheDayEnds(),
                QueueFilter.ALL.waited(15, null),
                QueueFilter.ALL.waited(null, 15)))
            assertThat(queue.count(filter))
                    .as("%s", filter)
                    .isEqualTo(queue.page(filter, null).size());
        assertThat(queue.count(QueueFilter.ALL.withoutOwner())).isEqualTo(2);
        assertThat(queue.count(QueueFilter.ALL.ownedBy(nora.id()))).isEqualTo(1);
    }

    @Test
    void eachNamedOrderGoesThroughAllPagesOnce() {
        desk.signIn(desk.advocate());
        for (int i = 0; i < 130; i++) family("Family" + i, "OH", i % 3);
        var promised = queue.page(QueueFilter.ALL, null).get(70).caseId();
        var later = queue.page(QueueFilter.ALL, null).get(30).caseId();
        progress.promised(promised, desk.clock().instant().plusSeconds(3600));
        progress.promised(later, desk.clock().instant().plusSeconds(7200));
        desk.clock().pass(java.time.Duration.ofMinutes(1));
        progress.spokenTo(later);
        for (var order : QueueOrder.values()) {
            var filter = QueueFilter.ALL.by(order);
            var first = queue.page(filter, null);
            var all = new ArrayList<>(first);
            all.addAll(queue.page(filter, first.getLast()));
            assertThat(all).as(order.label()).hasSize(130).doesNotHaveDuplicates();
            java.util.Comparator<QueueRow> by = java.util.Comparator.comparing(order::key);
            assertThat(all).as(order.label()).isSortedAccordingTo(order == QueueOrder.NEWEST ? by.reversed() : by);
        }
        assertThat(queue.page(QueueFilter.ALL.by(QueueOrder.PROMISED_NEXT), null))
                .extracting(QueueRow::caseId)
                .startsWith(promised, later);
        assertThat(queue.first(QueueFilter.ALL.by(QueueOrder.WAITING_LONGEST), 130)
                        .getLast()
                        .caseId())
                .isEqualTo(later);
    }

    @Test
    void anAddressNamesExactlyOneList() {
        var nora = desk.signIn(desk.advocate());
        var filter = QueueFilter.ALL
                .ownedBy(nora.id())
                .callableNow(true)
                .in(Set.of(CaseStatus.NEW, CaseStatus.ATTEMPTING))
                .inState("OH")
                .speaking("es")
                .waited(15, null)
                .dueBeforeTheDayEnds()
                .by(QueueOrder.NEWEST);
        var parameters = new HashMap<String, List<String>>();
        for (var part : QueueParameters.parts(filter, nora.id())) {
            var pair = part.split("=", 2);
            parameters.put(
                    pair[0], List.of(java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8)));
        }
        assertThat(QueueParameters.read(parameters, nora.id())).isEqualTo(filter);
    }

    @Test
    void aRestrictedFamilyIsAbsentForAllButItsOwnerAndManagers() {
        var id = desk.harlows();
        var nora = desk.signIn(desk.advocate());
        cases.take(id);
        handOver.restrict(id, true);
        assertThat(queue.row(id)).isPresent();
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThat(queue.page(QueueFilter.ALL, null)).isEmpty();
        assertThat(queue.count(QueueFilter.ALL.ownedBy(nora.id()))).isZero();
        assertThat(cards.find(id)).isEmpty();
        for (var tried : List.<Runnable>of(
                () -> facts.current(id),
                () -> timeline.page(id, null),
                () -> cases.take(id),
                () -> cases.note(id, "I should not be here"),
                () -> cases.setStatus(id, CaseStatus.CONTACTED, null, ""),
                () -> facts.record(id, new NewFact(FactKind.STAGE, "2", "", FactSource.WRITTEN, null))))
            assertThatThrownBy(tried::run).isInstanceOf(Refusal.class).hasMessage("This family is not known here.");
        desk.signIn(desk.colleague("Jo Field", Role.MANAGER));
        assertThat(queue.row(id)).isPresent();
    }

    @Test
    void onlyTheOwnerOrAManagerGivesAFamilyBack() {
        var id = desk.harlows();
        var nora = desk.signIn(desk.advocate());
        cases.take(id);
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThatThrownBy(() -> cases.release(id, "")).hasMessageStartingWith("Nora Whitfield has this family.");
        desk.signIn(nora);
        cases.release(id, "going on leave");
        assertThat(queue.row(id).orElseThrow().ownerId()).isNull();
    }

    @Test
    void anOwnerHandsAFamilyToAColleague() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        cases.take(id);
        var marcus = desk.colleague("Marcus Bell", Role.ADVOCATE);
        handOver.give(id, marcus);
        assertThat(queue.row(id).orElseThrow().ownerId()).isEqualTo(marcus.id());
        assertThatThrownBy(() -> handOver.give(id, marcus)).isInstanceOf(Refusal.class);
        desk.signIn(desk.colleague("Jo Field", Role.MANAGER));
        assertThatThrownBy(() -> handOver.give(id, desk.colleague("Paul Reyes", Role.INTAKE)))
                .hasMessage("Paul Reyes does not work with families.");
    }

    @Test
    void rowsOfTheSameFamilyAreEqualHoweverTheyChanged() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        var before = queue.row(id).orElseThrow();
        cases.take(id);
        var after = queue.row(id).orElseThrow();
        assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(after.toString()).isNotEqualTo(before.toString());
    }
}
