package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.calls.CallDesk;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallLog;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.NewCallback;
import org.advocatedesk.kits.KitDesk;
import org.advocatedesk.kits.KitWish;
import org.advocatedesk.kits.Mailroom;
import org.advocatedesk.pages.LinkDesk;
import org.advocatedesk.pages.PageId;
import org.advocatedesk.pages.PageLibrary;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Merged, worked on, and parted: nothing that was added is lost, and a list names each thing until it is sorted.
@DatabaseTest
class SortingTests {
    @Autowired
    Fixtures desk;

    @Autowired
    TwoFamilies two;

    @Autowired
    MergeDesk merging;

    @Autowired
    MergeUndo undoing;

    @Autowired
    MergeSorting sorting;

    @Autowired
    CaseMerges merges;

    @Autowired
    CaseDesk cases;

    @Autowired
    CaseFacts facts;

    @Autowired
    CasePeople people;

    @Autowired
    CaseTimeline timeline;

    @Autowired
    TriageQueue queue;

    @Autowired
    CallDesk calls;

    @Autowired
    CallLog log;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    CallbackQueue promises;

    @Autowired
    KitDesk kits;

    @Autowired
    Mailroom mailroom;

    @Autowired
    JdbcClient db;

    @Autowired
    LinkDesk pages;

    @Autowired
    PageLibrary library;

    private CaseId denise;
    private CaseId denice;
    private UUID merge;

    @BeforeEach
    void mergedWorkedOnAndParted() {
        denise = two.denise();
        denice = two.denice();
        desk.signIn(desk.advocate());
        merge = merging.merge(TwoFamilies.onePerson(denise, denice));
        later();
        work();
        later();
        undoing.undo(merge);
    }

    private void later() {
        desk.clock().travelTo(desk.clock().instant().plus(Duration.ofMinutes(1)));
    }

    private void work() {
        cases.note(denise, "Her sister keeps the papers.");
        facts.record(denise, new NewFact(FactKind.DOCTOR, "Dr. Anand", "Denise", FactSource.SAID_ON_PHONE, null));
        people.add(denise, NewPerson.named("Rose", "Harlow"), Relation.SIBLING);
        calls.log(new CallToLog(
                new CallToLog.With.Family(denice, null),
                CallDirection.OUT,
                "(419) 555-0177",
                "",
                desk.clock().instant(),
                CallOutcome.NO_ANSWER,
                "",
                List.of(),
                null,
                false));
        callbacks.promise(new NewCallback(
                denise, null, Instant.parse("2026-11-18T16:00:00Z"), null, "The work papers", "", false));
        kits.request(new KitWish(
                denise,
                new PersonId(contact(denise)),
                "first-weeks",
                "en",
                false,
                new PostalAddress("9 Oak Ave", "", "Toledo", "OH", "43604"),
                true,
                false));
        pages.link(denise, page(), "");
        cases.setStatus(denise, CaseStatus.SCREENING, null, "");
        two.sent(TwoFamilies.DENICE.replace("Please send", "Again: please send"));
    }

    private UUID contact(CaseId id) {
        return db.sql("select contact_id from case_file where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private PageId page() {
        var id = UUID.randomUUID();
        desk.inTransaction(() -> db.sql("""
                        insert into content_page (id, url_key, url, site, slug, title, description, language, topics, body, words, hash, version, imported_at, changed_at, revision)
                        values (:id, 'mesohope.example/help', 'https://mesohope.example/help/', 'mesohope.example', 'help', 'Help at home', '', 'en', '', 'Help', 1, '', 1, now(), now(), 1)""").param("id", id).update());
        return new PageId(id);
    }

    private List<String> kinds() {
        return sorting.toSort(merge).stream()
                .map(EnteredMeanwhile.Entered::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private String thing(String kind) {
        return sorting.toSort(merge).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .thing();
    }

    @Test
    void theListNamesEverythingThatWasAdded() {
        assertThat(kinds())
                .containsExactly("call", "callback", "fact", "kit", "note", "page", "person", "status", "submission");
        assertThat(merges.unsorted(denise)).hasSize(1);
        assertThat(merges.unsorted(denice)).hasSize(1);
    }

    @Test
    void whatIsNotSortedStaysWhereItWasEntered() {
        assertThat(log.ofCase(denise)).hasSize(1);
        assertThat(log.ofCase(denice)).isEmpty();
        assertThat(queue.row(denise).orElseThrow().attempts()).isEqualTo(1);
        assertThat(queue.row(denice).orElseThrow().attempts()).isZero();
        assertThat(queue.row(denise).orElseThrow().status()).isEqualTo(CaseStatus.SCREENING);
        assertThat(queue.row(denice).orElseThrow().status()).isEqualTo(CaseStatus.NEW);
        assertThat(queue.row(denise).orElseThrow().promiseAt()).isNotNull();
        assertThat(queue.row(denice).orElseThrow().promiseAt()).isNull();
    }

    @Test
    void everythingThatBelongsToTheOtherGoesThere() {
        for (var kind : List.of("call", "callback", "kit", "note", "page", "person", "submission"))
            sorting.move(merge, thing(kind));
        for (var one : sorting.toSort(merge).stream()
                .filter(e -> e.kind().equals("fact"))
                .toList()) sorting.move(merge, one.thing());
        assertThat(kinds()).containsExactly("status");
        assertThat(log.ofCase(denice)).hasSize(1);
        assertThat(log.ofCase(denise)).isEmpty();
        assertThat(queue.row(denise).orElseThrow().attempts()).isZero();
        assertThat(queue.row(denice).orElseThrow().attempts()).isEqualTo(1);
        assertThat(queue.row(denise).orElseThrow().promiseAt()).isNull();
        assertThat(queue.row(denice).orElseThrow().promiseAt()).isNotNull();
        assertThat(mailroom.ofCase(denice)).isNotEmpty();
        assertThat(library.of(denice)).isNotEmpty();
        assertThat(facts.current(denice)).anySatisfy(f -> assertThat(f.value()).isEqualTo("Dr. Anand"));
        assertThat(people.of(denice))
                .anySatisfy(m -> assertThat(m.person().name()).isEqualTo("Rose Harlow"));
        assertThat(timeline.page(denice, null).stream().map(TimelineRow::kind).collect(Collectors.toSet()))
                .contains(
                        TimelineKind.CALL,
                        TimelineKind.CALLBACK,
                        TimelineKind.KIT,
                        TimelineKind.NOTE,
                        TimelineKind.PAGE,
                        TimelineKind.FACT);
    }

    @Test
    void onceAllIsSortedNobodyIsAsked() {
        for (var one : sorting.toSort(merge)) sorting.keep(merge, one.thing());
        assertThat(sorting.toSort(merge)).isEmpty();
        assertThat(merges.unsorted(denise)).isEmpty();
    }

    @Test
    void whatOneHasSortedTheOtherHears() {
        var note = thing("note");
        sorting.keep(merge, note);
        assertThatThrownBy(() -> sorting.move(merge, note)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sorting.move(merge, thing("status"))).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyAdvocatesAndManagersSort() {
        var note = thing("note");
        for (var role : desk.rolesBut(Role.ADVOCATE, Role.MANAGER))
            assertThatThrownBy(() -> desk.as(role, () -> {
                        sorting.keep(merge, note);
                        return note;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
    }
}
