package org.advocatedesk.calls.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.calls.Cadence;
import org.advocatedesk.calls.CallDesk;
import org.advocatedesk.calls.CallLog;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.calls.CallbackQueue;
import org.advocatedesk.calls.Callees;
import org.advocatedesk.calls.Dialling;
import org.advocatedesk.calls.HandOvers;
import org.advocatedesk.calls.PhoneScript;
import org.advocatedesk.cases.CaseFacts;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Drafts;
import org.advocatedesk.cases.Fact;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FamilyAction;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.cases.TriageQueue;
import org.advocatedesk.contact.Callee;
import org.advocatedesk.contact.WhereTheyAre;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.RuleSets;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Everything the phone screen asks and tells, in its own words.
@Component
record PhoneWork(
        CallDesk desk,
        HandOvers handOvers,
        Dialling dialling,
        CallLog log,
        CallbackQueue promises,
        CallerLook callers,
        Callees callees,
        WhereTheyAre whereTheyAre,
        Situations situations,
        PromiseWording wording,
        FamilyCards families,
        AuditTrail audit,
        CaseFacts facts,
        TriageQueue queue,
        Drafts drafts,
        ObjectProvider<FamilyAction> actions,
        OrganisationSettings organisation,
        RuleSets rules,
        Staff staff,
        Live live,
        JsonMapper json,
        Clock clock) {
    private static final String KIT_KEY = "m";

    Cadence cadence() {
        return rules.require(Cadence.KIND, Cadence.class);
    }

    int nextTry(@Nullable CaseId family) {
        return family == null ? 1 : queue.row(family).map(QueueRow::attempts).orElse(0) + 1;
    }

    Optional<FamilyAction> kit() {
        return actions.stream().filter(action -> action.key().equals(KIT_KEY)).findFirst();
    }

    /// The family's own number, or the one that is on the line with the place they named.
    Optional<Callee> callee(HeardSoFar heard) {
        var typed = PhoneNumber.read(heard.number());
        var family = card(heard);
        if (family.isPresent())
            return typed.map(number -> callees.of(family.get().contact(), number))
                    .or(() -> callees.of(family.get()));
        return typed.map(number -> new Callee(number, null, whereTheyAre.of(null, place(heard.town()), typed)));
    }

    private static Optional<PostalAddress> place(String town) {
        var zip = town.strip().matches("\\d{5}(-\\d{4})?") ? town.strip() : "";
        return zip.isEmpty() ? Optional.empty() : Optional.of(new PostalAddress("", "", "", "", zip));
    }

    Optional<FamilyCard> card(HeardSoFar heard) {
        return Optional.ofNullable(heard.caseId()).flatMap(families::find);
    }

    ScriptPane.Shown script(HeardSoFar heard) {
        var family = card(heard);
        var about = organisation.current();
        return new ScriptPane.Shown(
                rules.require(PhoneScript.KIND, PhoneScript.class),
                situation(heard, family),
                new PhoneScript.Names(
                        family.map(f -> f.contact().name())
                                .filter(n -> !n.equals("Name not given"))
                                .orElse(heard.name().isBlank() ? null : heard.name()),
                        about.name(),
                        staff.current().fullName(),
                        about.crisisLine()),
                heard.language(),
                family.map(f -> known(f.id())).orElse(Map.of()),
                heard.answers());
    }

    /// What the family on the line is promised already.
    List<PromisePane.Given> promised(HeardSoFar heard) {
        var family = card(heard);
        if (family.isEmpty()) return List.of();
        var words = wording.now();
        return promises.ofCase(family.get().id()).stream()
                .filter(promise -> !promise.isSettled())
                .map(promise -> new PromisePane.Given(promise.id().value(), words.given(promise)))
                .toList();
    }

    private PhoneScript.Situation situation(HeardSoFar heard, Optional<FamilyCard> family) {
        if (family.isEmpty()) return PhoneScript.Situation.NEW;
        if (family.get().isBereaved()) return PhoneScript.Situation.BEREAVED;
        var id = family.get().id();
        if (heard.weRang() && promises.countOpen(id) > 0) return PhoneScript.Situation.PROMISED;
        if (log.lastSpoken(List.of(id)).containsKey(id)) return PhoneScript.Situation.AGAIN;
        return heard.weRang() ? PhoneScript.Situation.FIRST : PhoneScript.Situation.NEW;
    }

    private Map<FactKind, String> known(CaseId family) {
        return facts.current(family).stream()
                .collect(Collectors.toMap(Fact::kind, Fact::value, (newer, older) -> newer));
    }

    /// "Today: 23 calls, 14 conversations".
    String today() {
        var counts = log.today(staff.current().zone());
        return "Today: " + plural(counts.calls(), "call") + ", " + plural(counts.conversations(), "conversation");
    }

    private static String plural(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /// Logs it; answers with the family's card, or nothing where the call belonged to nobody.
    Optional<FamilyCard> log(CallToLog call) {
        return Optional.ofNullable(desk.log(call).family()).map(families::require);
    }

    Optional<FamilyCard> handOver(CallToLog call, Colleague to) {
        return Optional.ofNullable(handOvers.logAndHandOver(call, to).family()).map(families::require);
    }

    ZoneId ours() {
        return staff.current().zone();
    }

    String write(HeardSoFar heard) {
        return heard.isNothing() ? "" : json.writeValueAsString(heard);
    }

    HeardSoFar read(String draft) {
        return Objects.requireNonNull(json.readValue(draft, HeardSoFar.class));
    }
}
