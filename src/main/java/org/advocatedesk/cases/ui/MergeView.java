package org.advocatedesk.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.MergeReading;
import org.advocatedesk.cases.MergeReading.Both;
import org.advocatedesk.cases.MergeWish;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// Two families before they are made one: which stays, who is the same person, which words count.
@Route("merge")
@PageTitle("Merge")
@RolesAllowed({Role.ADVOCATES, Role.MANAGERS})
class MergeView extends Main implements AfterNavigationObserver {
    private final MergeBench bench;
    private final Div head = Pieces.div("merge-head");
    private final Div who = new Div();
    private final MergeChoices choices;
    private final MergeKept kept;
    private final Div acts = Pieces.div("acts merge-acts");
    private final Map<String, CaseId> chosen = new HashMap<>();
    private @Nullable CaseId stays;
    private @Nullable CaseId goes;
    private boolean samePerson;
    private boolean whole = true;

    MergeView(MergeBench bench) {
        this.bench = bench;
        addClassNames("page", "merge");
        setId("work");
        choices = new MergeChoices((field, fromTheOther) -> choose(field.key(), fromTheOther));
        kept = new MergeKept(bench.keptOfBoth());
        add(head, who, choices, kept, acts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var one = asked.getSingleParameter("one").map(QueueParameters::uuid).orElse(new UUID(0, 0));
        var other = asked.getSingleParameter("other").map(QueueParameters::uuid).orElse(new UUID(0, 0));
        samePerson = asked.getSingleParameter("person").isPresent();
        whole = asked.getSingleParameter("only").isEmpty();
        try {
            begin(bench.families().require(new CaseId(one)), bench.families().require(new CaseId(other)));
        } catch (Refusal absent) {
            cannot(absent.sentence());
        }
    }

    private void begin(FamilyCard one, FamilyCard other) {
        if (one.id().equals(other.id())) throw new Refusal("This is one family already.");
        boolean first = MergeReading.staysFirst(one, other);
        stays = first ? one.id() : other.id();
        goes = first ? other.id() : one.id();
        show();
    }

    private void cannot(String why) {
        removeAll();
        add(Parts.empty(
                "These two cannot be merged", why, new Anchor("came-in/duplicates", "To the possible duplicates")));
    }

    private MergeWish wish() {
        if (stays == null || goes == null) throw new Refusal("Choose two families first.");
        var from = new HashMap<String, Boolean>();
        chosen.forEach((key, family) -> from.put(key, family.equals(goes)));
        return new MergeWish(stays, goes, samePerson || !whole, whole, from);
    }

    private void show() {
        var wish = wish();
        try {
            var both = bench.reading().of(wish.stays(), wish.goes(), wish.samePerson(), wish.whole());
            show(both, wish);
        } catch (Refusal cannot) {
            cannot(cannot.sentence());
        }
    }

    private void show(Both both, MergeWish wish) {
        head.removeAll();
        head.add(
                new H1(whole ? "Make two families one" : "One person, two families"),
                Parts.hint("Everything of both is kept, and it can be undone for thirty days."));
        who.removeAll();
        who.add(whoIsWho(both));
        choices.show(both, wish);
        kept.show(both);
        acts.removeAll();
        acts.add(
                Parts.lamp(Icon.PEOPLE, whole ? "Make them one family" : "Make them one person", "m", this::merge),
                new Anchor("came-in/duplicates", "Leave them as they are"));
    }

    private Component whoIsWho(Both both) {
        var card = Parts.card("Who is who");
        boolean staysIsOlder = both.staying().caseNumber() < both.going().caseNumber();
        var one = staysIsOlder ? both.staying() : both.going();
        var other = staysIsOlder ? both.going() : both.staying();
        card.add(new TwoWays(
                "whole",
                "They are",
                Pieces.span("", "One family"),
                Pieces.span("", "Two families, and one person wrote for both"),
                !whole,
                two -> {
                    whole = !two;
                    show();
                }));
        if (whole)
            card.add(new TwoWays(
                    "stays",
                    "The one that stays",
                    name(one),
                    name(other),
                    stays != null && stays.equals(other.id()),
                    second -> {
                        stays = second ? other.id() : one.id();
                        goes = second ? one.id() : other.id();
                        show();
                    }));
        if (whole && !both.isOneWriterAnyway())
            card.add(new TwoWays(
                    "writers",
                    "They were written by",
                    Pieces.span("", "One person: " + both.staying().contact().name()),
                    Pieces.span(
                            "",
                            "Two people: " + one.contact().name() + " and "
                                    + other.contact().name()),
                    !samePerson,
                    two -> {
                        samePerson = !two;
                        show();
                    }));
        return card;
    }

    private static Component name(FamilyCard card) {
        var owner = card.ownerName() == null ? "" : ", with " + card.ownerName();
        return Pieces.span(
                "",
                "Family " + card.caseNumber() + ", " + card.contact().name() + " ("
                        + card.status().label().toLowerCase(java.util.Locale.ROOT) + owner + ")");
    }

    void choose(String key, boolean fromTheOther) {
        var family = fromTheOther ? goes : stays;
        if (family != null) chosen.put(key, family);
    }

    void merge() {
        var wish = wish();
        if (Feedback.attempt(() -> bench.desk().merge(wish)))
            getUI().ifPresent(ui -> ui.navigate(CaseLinks.to(wish.stays())));
    }
}
