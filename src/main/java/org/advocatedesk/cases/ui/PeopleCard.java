package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.advocatedesk.cases.Bereavement;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePeople.Member;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.shared.Initials;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;

/// The people of a family: who they are to the patient, their numbers, and whether they may be told.
class PeopleCard extends Composite<Section> {
    private final Workbench bench;
    private final CaseId id;
    private final Div list = new Div();
    private final InPlace inPlace = new InPlace();
    private final Runnable changed;
    private String shown = "";

    PeopleCard(Workbench bench, CaseId id, Runnable changed) {
        this.bench = bench;
        this.id = id;
        this.changed = changed;
        var card = Parts.card("People");
        card.getChildren()
                .findFirst()
                .ifPresent(header -> header.getElement()
                        .appendChild(
                                Pieces.linkish("Add someone", this::addSomeone).getElement()));
        getContent().addClassName("card");
        getContent().getElement().appendChild(card.getElement().getChild(0));
        getContent().add(inPlace, list);
    }

    void show(List<Member> members, FamilyCard family) {
        var reads = members + "|" + family.isBereaved() + family.diedOn();
        if (reads.equals(shown)) return;
        shown = reads;
        list.removeAll();
        members.forEach(member -> list.add(person(member, family)));
    }

    private Div person(Member member, FamilyCard family) {
        var card = member.person();
        boolean patient = member.relation() == Relation.SELF;
        boolean mayBePatient = member.relation() == Relation.UNKNOWN;
        var face = new Span(initials(card));
        face.addClassNames("ad-face", "l");
        if (patient) face.addClassName("pt");
        face.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new Span(
                Pieces.strong(card.name()), new Span(" " + member.relation().label())));
        card.phones().forEach(phone -> {
            var link = new Anchor("tel:" + phone.e164(), phone.display());
            link.addClassNames("ad-tel", "s");
            words.add(new Div(link));
        });
        card.email().ifPresent(mail -> words.add(Pieces.small(mail.value())));
        card.address().filter(a -> !a.isBlank()).ifPresent(a -> words.add(Pieces.small(a.oneLine())));
        if (card.bestTime() != null) words.add(Pieces.small("Best time: " + card.bestTime()));
        if (mayBePatient) words.add(Pieces.div("told", Pieces.linkish("Say who is ill", () -> sayWhoIsIll(family))));
        else if (!patient) words.add(told(member));
        else if (family.isBereaved()) words.add(Pieces.div("told", Parts.tag(Icon.LEAF, died(family), Tone.PLAIN)));
        return Pieces.div("person", face, words);
    }

    private static String died(FamilyCard family) {
        return family.diedOn() == null ? "Has died" : "Died " + Bereavement.words(family.diedOn());
    }

    private Div told(Member member) {
        boolean told = member.mayBeTold();
        var tag = told
                ? Parts.tag(Icon.CHECK, "May hear everything", Tone.KEPT)
                : Parts.tag(Icon.ASK, "Not known if they may be told", Tone.ASK);
        var change = Pieces.linkish(told ? "Not any more" : "They may", () -> {
            if (Feedback.attempt(
                    () -> bench.people().mayBeTold(id, member.person().id(), !told))) changed.run();
        });
        return Pieces.div("told", tag, change);
    }

    private void addSomeone() {
        inPlace.open(
                "Somebody of the family",
                new PersonForm(bench, id, () -> {
                    inPlace.close();
                    changed.run();
                }),
                () -> {});
    }

    private void sayWhoIsIll(FamilyCard family) {
        inPlace.open(
                "Who is ill",
                new WhoIsIllForm(bench, family, () -> {
                    inPlace.close();
                    changed.run();
                }),
                () -> {});
    }

    private static String initials(PersonCard card) {
        return Initials.of(card.givenName() + " " + card.familyName());
    }
}
