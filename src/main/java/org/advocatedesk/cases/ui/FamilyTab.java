package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePeople.Member;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FamilySheets.Sheet;
import org.advocatedesk.cases.TimelineRow;
import org.advocatedesk.shared.ui.Parts;

/// The first part of the case page: people, facts with their history, exposure, their words, note and timeline.
class FamilyTab extends Composite<Div> {
    private static final Set<FactKind> EXPOSURE =
            EnumSet.of(FactKind.WORKED_AS, FactKind.EMPLOYERS, FactKind.EXPOSURE_YEARS, FactKind.SERVICE);

    private final Workbench bench;
    private final CaseId id;
    private final InPlace inPlace = new InPlace();
    private final PeopleCard people;
    private final StageCard stages;
    private final KnownFacts facts = new KnownFacts();
    private final KnownFacts exposure = new KnownFacts();
    private final Section exposureCard;
    private final Div wrote = new Div();
    private final TimelineList timeline;
    private final Runnable changed;
    private String told = "";
    private String shownVoice = "not looked";

    FamilyTab(Workbench bench, CaseId id, Runnable changed) {
        this.bench = bench;
        this.id = id;
        this.changed = changed;
        people = new PeopleCard(bench, id, changed);
        stages = new StageCard(() -> ask(FactKind.STAGE));
        timeline = new TimelineList(bench, id);
        var factCard = titled("Facts, and who said so", "Add a fact", FactKind.DIAGNOSIS);
        factCard.add(facts);
        exposureCard = titled("Where they met asbestos", "Add a place", FactKind.EMPLOYERS);
        exposureCard.add(exposure);
        var note = Parts.card("Note", new NoteField(bench, id, changed));
        var happened = Parts.card("What happened", timeline);
        getContent().addClassName("case-body");
        getContent()
                .add(
                        Pieces.div("col", people, factCard),
                        Pieces.div("col", inPlace, wrote, stages, exposureCard),
                        Pieces.div("col", note, happened));
    }

    /// What this part shows beyond the sheet.
    record More(List<Member> members, List<Fact> facts, List<TimelineRow> newest) {
        static More read(Workbench bench, CaseId id) {
            return new More(
                    bench.people().of(id),
                    told(bench.facts().all(id)),
                    bench.timeline().page(id, null));
        }

        /// Without former words that say what still stands: two families that were merged often say the same.
        private static List<Fact> told(List<Fact> facts) {
            return facts.stream()
                    .filter(f -> !f.superseded()
                            || facts.stream()
                                    .noneMatch(now -> !now.superseded()
                                            && now.kind() == f.kind()
                                            && now.value().equalsIgnoreCase(f.value())))
                    .toList();
        }
    }

    void show(Sheet sheet, More more) {
        told = sheet.card().contact().givenName();
        people.show(more.members(), sheet.card());
        stages.show(more.facts());
        ZoneId ours = bench.me().zone();
        facts.show(
                more.facts().stream()
                        .filter(f -> !EXPOSURE.contains(f.kind()) && f.kind() != FactKind.STAGE)
                        .toList(),
                ours,
                sheet.readAt(),
                Known.further(sheet, bench));
        var places =
                more.facts().stream().filter(f -> EXPOSURE.contains(f.kind())).toList();
        exposure.show(places, ours, sheet.readAt(), List.of());
        exposureCard.setVisible(!places.isEmpty());
        timeline.show(more.newest(), sheet.card().where().zone().orElse(null), sheet.readAt());
        showVoice(sheet);
    }

    private void showVoice(Sheet sheet) {
        var voice = sheet.voice().map(v -> v.id().toString()).orElse("");
        if (voice.equals(shownVoice)) return;
        shownVoice = voice;
        wrote.removeAll();
        if (sheet.voice().isEmpty())
            wrote.add(Parts.card(
                    "Their words",
                    Parts.hint("They left no message. What you hear from them becomes a note, or a fact.")));
        sheet.voice().ifPresent(came -> {
            var message = Known.message(came, sheet, bench);
            message.addClassName("card");
            wrote.add(message);
        });
    }

    private Section titled(String title, String add, FactKind about) {
        var card = Parts.card(title);
        card.getElement()
                .getChild(0)
                .appendChild(Pieces.linkish(add, () -> ask(about)).getElement());
        return card;
    }

    void ask(FactKind about) {
        inPlace.open(
                "A fact, and who said so",
                new FactForm(bench, id, told, about, () -> {
                    inPlace.close();
                    changed.run();
                }),
                () -> {});
    }
}
