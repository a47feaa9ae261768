package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.cases.HeadStart;
import org.advocatedesk.cases.Presence;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// One family beside the queue: may we call, what to do next, their words, why here, what we know.
class FamilyPanel extends Composite<Aside> {
    final CaseId id;
    final FamilyActs acts;
    private final Workbench bench;
    private final Around around;
    private final Readers readers = new Readers();
    private final FamilyHead head = new FamilyHead(readers);
    private final InPlace inPlace = new InPlace();
    private final VerdictLine verdict;
    private final PromiseBox promise = new PromiseBox();
    private final Div wrote = new Div();
    private final Div why = new Div();
    private final KnownFacts facts = new KnownFacts();
    private Sheet sheet;
    private Presence.@Nullable Visit visit;
    private String shownVoice = "";

    FamilyPanel(Workbench bench, CaseId id, Around around) {
        this.bench = bench;
        this.id = id;
        this.around = around;
        sheet = bench.sheets().open(id, "family panel");
        verdict = new VerdictLine(bench, inPlace, this::changed);
        acts = new FamilyActs(bench, id, inPlace, this::changed, around.lost());
        inPlace.onChange(() -> {
            acts.show(sheet);
            if (inPlace.isOpen()) arrive();
        });
        layOut();
        show(sheet);
        LiveUpdates.follow(this, bench.live(), Live.caseTopic(id.value()), this::again, this::showOrClose);
        LiveUpdates.follow(
                this,
                bench.live(),
                Presence.TOPIC,
                () -> bench.presence().withFamily(id, bench.me().id()),
                readers::show);
    }

    private void layOut() {
        getContent().addClassName("detail");
        getContent().getElement().setAttribute("aria-label", "Chosen family");
        var close = Keys.bind(Pieces.linkish("Back to the queue", around.close()), "Escape", "Close the family");
        close.addClassName("closer");
        getContent()
                .add(close, head, verdict, acts, inPlace, bench.noticesFor(id), promise, wrote, why, known(), note());
    }

    private Section known() {
        var record = Keys.bind(Pieces.linkish("Add a fact", this::recordFact), "f", "Write down a fact");
        var open = new Anchor(CaseLinks.to(id), "Open the case");
        open.addClassName("go");
        open.getStyle().set("margin-left", "12px");
        var section = Pieces.section("What we know", record, Keys.bind(open, "o", "Open the case"));
        section.add(facts);
        return section;
    }

    private Section note() {
        var section = Pieces.section("Note");
        section.add(new NoteField(bench, id, this::changed));
        return section;
    }

    private void recordFact() {
        var told = sheet.card().contact().givenName();
        inPlace.open(
                "A fact, and who said so",
                new FactForm(bench, id, told, FactKind.DIAGNOSIS, () -> {
                    inPlace.close();
                    changed();
                }),
                () -> {});
    }

    /// After something was done here: read anew at once, and let the list do so.
    void changed() {
        showOrClose(again());
        around.changed().run();
    }

    private Optional<Sheet> again() {
        try {
            return Optional.of(bench.sheets().again(id))
                    .filter(now -> now.card().id().equals(id));
        } catch (Refusal nowAbsent) {
            return Optional.empty();
        }
    }

    private void showOrClose(Optional<Sheet> now) {
        if (now.isPresent()) show(now.get());
        else around.close().run();
    }

    void show(Sheet now) {
        sheet = now;
        head.show(now.card(), bench.me().id());
        verdict.show(now);
        acts.show(now);
        promise.show(now, bench.me());
        showVoice(now);
        showWhy(now);
        facts.show(now.facts(), bench.me().zone(), now.readAt(), Known.further(now, bench));
    }

    private void showVoice(Sheet now) {
        var voice = now.voice().map(v -> v.id().toString()).orElse("");
        if (voice.equals(shownVoice)) return;
        shownVoice = voice;
        wrote.removeAll();
        now.voice().ifPresent(came -> wrote.add(Known.message(came, now, bench)));
    }

    private void showWhy(Sheet now) {
        why.removeAll();
        int place = around.place().getAsInt();
        now.row().ifPresent(row -> {
            var section = Pieces.section(place > 0 ? "Why number " + place : "Why here");
            var list = new DescriptionList();
            list.addClassName("why-list");
            for (var start : row.headStarts()) list.add(term(start), new DescriptionList.Description(start.words()));
            section.add(row.headStarts().isEmpty() ? Parts.hint("By how long they have waited.") : list);
            why.add(section);
        });
    }

    private static DescriptionList.Term term(HeadStart start) {
        if (start.minutes() == 0) return new DescriptionList.Term("noted");
        var length = TimeWords.length(Duration.ofMinutes(start.minutes()));
        return new DescriptionList.Term(new Span(length + (start.minutes() > 0 ? " ahead" : " behind")));
    }

    /// Somebody has chosen this family, so that colleagues see who reads it; one that only lies open first has no
    /// reader.
    void arrive() {
        if (visit != null) return;
        var mine = bench.presence().enter(id, bench.me());
        visit = mine;
        acts.visitedAs(mine);
    }

    boolean isRead() {
        return visit != null;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        readers.show(bench.presence().withFamily(id, bench.me().id()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (visit != null) visit.leave();
        visit = null;
    }
}
