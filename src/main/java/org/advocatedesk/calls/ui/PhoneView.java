package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.cases.QueueParameters;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.search.Clues;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// The phone: write first, find out who it is, say and promise the right things, end the call with one key.
@Route("calls/new")
@PageTitle("Phone")
@Menu(title = "Phone", order = 20, icon = "phone")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class PhoneView extends Main implements HasBar, BeforeEnterObserver {
    private static final String DRAFT = "phone";

    final HeardNote note = new HeardNote(this::written);
    final LastSaved lastSaved = new LastSaved();
    WhoIsIt who;
    final ScriptPane script;
    final PromisePane promises;
    private final PhoneWork work;
    private DraftKeeper draft;
    private final Div left = new Div();
    private final PhoneLine line = new PhoneLine(this::turn, this::dial);
    private final Div ends = new Div();
    private HeardSoFar heard;
    private boolean dialled;
    private @Nullable CaseId lastRead;

    PhoneView(PhoneWork work) {
        this.work = work;
        heard = HeardSoFar.nothing(work.clock().instant());
        draft = keeper(DRAFT);
        script = new ScriptPane(
                (fact, said) -> hear(heard.withAnswer(fact, said)), language -> hear(heard.in(language)));
        promises = new PromisePane(work.situations().of(work.callee(heard)), work.kit());
        who = who();
        addClassName("phone");
        setId("work");
        var first = new Section(left);
        first.getElement().setAttribute("aria-label", "Note and caller");
        ends.addClassName("ends");
        add(first, script, promises, ends);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        heard = HeardSoFar.nothing(work.clock().instant());
        dialled = false;
        var asked = entering.getLocation().getQueryParameters();
        var family = asked.getSingleParameter("case").map(QueueParameters::uuid).map(CaseId::new);
        // a stranger's half-written call must never slip into a certain family's
        draft = keeper(family.map(id -> DRAFT + ":" + id.value()).orElse(DRAFT));
        draft.restore()
                .filter(kept -> !kept.isBlank())
                .ifPresentOrElse(kept -> heard = work.read(kept), () -> family.ifPresent(this::begin));
        asked.getSingleParameter("number")
                .ifPresent(number -> heard = heard.withClues(number, heard.name(), heard.town(), heard.ill()));
        showAll();
    }

    private DraftKeeper keeper(String record) {
        var keeper = new DraftKeeper(
                work.drafts(), record, kept -> heardIn(kept).note(), at -> TimeWords.hour(at, work.ours()));
        keeper.onChoice(kept -> {
            heard = heardIn(kept);
            showAll();
        });
        return keeper;
    }

    private HeardSoFar heardIn(String kept) {
        return kept.isBlank() ? HeardSoFar.nothing(work.clock().instant()) : work.read(kept);
    }

    /// A call to a certain family: we are about to ring them.
    private void begin(CaseId family) {
        work.families()
                .find(family)
                .ifPresent(card -> heard = heard.with(family)
                        .withDirection(true)
                        .withClues(
                                card.phone().map(p -> p.display()).orElse(""),
                                card.contact().name(),
                                heard.town(),
                                card.patient().givenName())
                        .in(card.language()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://phone.js");
        note.focus();
    }

    @Override
    public Component bar() {
        var today = new Span(work.today());
        today.addClassNames("s", "mut");
        LiveUpdates.follow(today, work.live(), Live.CALLBACKS, work::today, today::setText);
        return today;
    }

    private WhoIsIt who() {
        return new WhoIsIt(
                heard,
                work.callers()::fitting,
                new WhoIsIt.Told(
                        clues -> hear(withClues(clues)),
                        family -> hear(heard.with(family)),
                        relation -> hear(heard.withNobody(relation))));
    }

    private HeardSoFar withClues(Clues clues) {
        return heard.withClues(clues.number(), clues.name(), clues.place(), clues.about());
    }

    private void showAll() {
        note.setValue(heard.note());
        who = who();
        left.removeAll();
        var noting = new Div(note, draft.otherWindow, draft.saved);
        noting.addClassName("noting");
        left.add(lastSaved, line, noting, who);
        showLine();
        showAround();
    }

    private void written(String words) {
        if (!words.equals(heard.note())) keep(heard.withNote(words));
    }

    private void showLine() {
        setClassName("fresh", heard.isNothing());
        line.show(heard, who.numberAsRead(), work.clock().instant());
        work.card(heard)
                .filter(family -> heard.weRang())
                .ifPresent(family -> line.offer(family, work.dialling().outlook(family.id())));
    }

    private void turn() {
        hear(heard.withDirection(!heard.weRang()));
        showLine();
    }

    private void dial() {
        work.card(heard)
                .ifPresent(family -> Feedback.attempt(() -> {
                    var number = work.dialling().dial(family.id());
                    dialled = true;
                    getUI().ifPresent(ui -> ui.getPage().open("tel:" + number.e164(), "_self"));
                    note.focus();
                }));
    }

    private void hear(HeardSoFar now) {
        keep(now);
        showAround();
    }

    /// The call begins with the first thing that is written.
    private void keep(HeardSoFar now) {
        boolean begins = heard.isNothing();
        heard = begins ? now.begunAt(work.clock().instant()) : now;
        draft.keep(work.write(heard));
        if (begins || !heard.number().isBlank()) showLine();
    }

    private void showAround() {
        read();
        script.show(work.script(heard));
        var callee = work.callee(heard);
        promises.show(
                heard.caseId(),
                callee.map(c -> c.phone().e164()).orElse(""),
                at -> callee.map(c -> work.callees().verdict(c, at)).orElse(null),
                work.situations().of(callee),
                work.promised(heard));
        promises.offer(new HandOverBox(work.handOvers().choices(heard.caseId()), this::handOver));
        ends.removeAll();
        ends.add(new OutcomeButtons(work.cadence(), work.nextTry(heard.caseId()), this::end));
    }

    /// The script shows what is known of a family: that somebody chose it is kept in the trail, once.
    private void read() {
        var family = heard.caseId();
        if (family != null && !family.equals(lastRead))
            work.card(heard)
                    .ifPresent(card -> work.audit().read("phone screen", AuditTrail.Subject.ofCase(family.value())));
        lastRead = family;
    }

    /// Saved in one go, or nothing is: whatever was typed stays until it is kept.
    private void end(CallOutcome outcome) {
        Feedback.attempt(() -> kept(
                work.log(heard.ending(outcome, who.numberAsRead(), promises.value(), dialled)),
                outcome.label() + ", kept"));
    }

    private void handOver(Colleague to) {
        var call = CallOutcome.CONVERSATION;
        Feedback.attempt(() -> kept(
                work.handOver(heard.ending(call, who.numberAsRead(), promises.value(), dialled), to),
                "Handed to " + to.fullName() + ", kept"));
    }

    private void kept(Optional<FamilyCard> family, String how) {
        draft.drop();
        heard = HeardSoFar.nothing(work.clock().instant());
        dialled = false;
        lastSaved.tell(family.orElse(null), how);
        showAll();
        note.focus();
    }
}
