package org.advocatedesk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.shared.PostalAddress;

/// Everything that two families may say differently, field by field, with what counts unless somebody chooses.
final class MergeFields {
    static final String NAME = "name", PATIENT_NAME = "patient_name", SPEAKS = "speaks", ILL = "ill";
    static final String PHONE = "phone", EMAIL = "email", HOME = "home", BEST_TIME = "best_time";
    static final String LANGUAGE = "language", STATUS = "status", OWNER = "owner", URGENCY = "urgency";
    static final String NEED = "need", DIED = "died", FACT = "fact_";

    private final FamilyCard stays;
    private final FamilyCard goes;
    private final List<MergeField> fields = new ArrayList<>();

    private MergeFields(FamilyCard stays, FamilyCard goes) {
        this.stays = stays;
        this.goes = goes;
    }

    static List<MergeField> of(Side stays, Side goes, MergePlan plan, boolean whole) {
        var all = new MergeFields(stays.card, goes.card);
        all.people(plan, whole);
        if (whole) {
            all.family();
            all.facts(stays.facts, goes.facts);
        }
        return List.copyOf(all.fields);
    }

    /// One of the two, as far as they can differ.
    record Side(FamilyCard card, List<Fact> facts) {}

    private void people(MergePlan plan, boolean whole) {
        boolean oneWriter = plan.joinsWriters(stays, goes);
        if (!oneWriter && whole) add(SPEAKS, "Who speaks for the family", card -> who(card.contact(), card.relation()));
        if (plan.asksWhoIsIll())
            add(
                    ILL,
                    "Who is ill",
                    card -> card.relation() == Relation.UNKNOWN
                            ? ""
                            : card.patient().name());
        if (oneWriter) {
            add(NAME, "Name", card -> blankIfNotGiven(card.contact()));
            add(PHONE, "Rung first", card -> card.phone().map(p -> p.display()).orElse(""));
            add(
                    EMAIL,
                    "Written to first",
                    card -> card.contact().email().map(e -> e.value()).orElse(""));
            add(
                    HOME,
                    "Home",
                    card -> card.contact().address().map(PostalAddress::oneLine).orElse(""));
            add(
                    BEST_TIME,
                    "Best time",
                    card -> card.contact().bestTime() == null
                            ? ""
                            : card.contact().bestTime());
        }
        if (plan.couples().containsKey(goes.patient().id()) && goes.relation() != Relation.SELF)
            add(PATIENT_NAME, "Patient’s name", card -> blankIfNotGiven(card.patient()));
    }

    private void family() {
        add(LANGUAGE, "Language", card -> Locale.forLanguageTag(card.language()).getDisplayLanguage(Locale.US));
        if (stays.status().isOpen() && goes.status().isOpen())
            fields.add(MergeField.of(
                    STATUS,
                    "Stands at",
                    stays.status().label(),
                    goes.status().label(),
                    goes.status().compareTo(stays.status()) > 0));
        add(OWNER, "Looked after by", card -> card.ownerName() == null ? "" : card.ownerName());
        fields.add(MergeField.of(
                URGENCY,
                "Urgency",
                urgency(stays),
                urgency(goes),
                goes.urgency().compareTo(stays.urgency()) < 0));
        add(NEED, "Needs", FamilyCard::need);
        add(DIED, "Has died", card -> card.isBereaved() ? Bereavement.words(card.diedOn()) : "");
    }

    /// The later word counts.
    private void facts(List<Fact> ours, List<Fact> theirs) {
        for (var kind : FactKind.values()) {
            if (kind == FactKind.DIED_ON) continue;
            var here = ours.stream().filter(f -> f.kind() == kind).findFirst().orElse(null);
            var there =
                    theirs.stream().filter(f -> f.kind() == kind).findFirst().orElse(null);
            if (here == null || there == null) continue;
            boolean same = here.value().equalsIgnoreCase(there.value());
            boolean later = !same && there.recordedAt().isAfter(here.recordedAt());
            fields.add(MergeField.of(FACT + kind, kind.label(), said(here, there), said(there, here), later));
        }
    }

    private void add(String key, String label, Function<FamilyCard, String> words) {
        fields.add(MergeField.of(key, label, words.apply(stays), words.apply(goes)));
    }

    /// Who said it matters only where something else was said.
    private static String said(Fact fact, Fact other) {
        if (fact.value().equalsIgnoreCase(other.value())) return fact.value();
        return fact.value() + " (" + CaseFacts.said(fact.saidBy(), fact.source()) + ")";
    }

    private static String who(PersonCard person, Relation relation) {
        return person.name() + ", " + relation.label();
    }

    private static String blankIfNotGiven(PersonCard person) {
        return (person.givenName() + " " + person.familyName()).strip();
    }

    private static String urgency(FamilyCard card) {
        var word = card.urgency().label();
        return card.urgencyReason().isBlank() ? word : word + ": " + card.urgencyReason();
    }
}
