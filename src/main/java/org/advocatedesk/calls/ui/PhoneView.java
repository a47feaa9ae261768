package org.advocatedesk.calls.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.search.Clues;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Ticking;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.Role;

/// The phone: write first, find out who it is, say and promise the right things, end the call with one key.
@Route("calls/new")
@PageTitle("Phone")
@Menu(title = "Phone", order = 20, icon = "phone")
@RolesAllowed({Role.ADVOCATES, Role.INTAKES, Role.MANAGERS})
class PhoneView extends Main implements HasBar, BeforeEnterObserver {
    private static final String DRAFT = "phone";

    final TextArea note = new TextArea();
    final Div lastSaved = new Div();
    WhoIsIt who;
    final ScriptPane script;
    final PromisePane promises;
    private final PhoneWork work;
    private DraftKeeper draft;
    private final Div left = new Div();
    private final Div line = new Div();
    private final Div ends = new Div();
    private HeardSoFar heard;
    private boolean dialled;

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
        lastSaved.addClassName("last-saved");
        lastSaved.getElement().setAttribute("role", "status");
        prepareNote();
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
        var family = asked.getSingleParameter("case").map(id -> new CaseId(UUID.fromString(id)));
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
        return new DraftKeeper(
                work.drafts(),
                record,
                other -> Feedback.say("You have this call open in a second window: “"
                        + work.read(other.body()).note() + "”"));
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

    private void prepareNote() {
        note.setAriaLabel("What is said");
        note.setPlaceholder("Write what you hear. It is kept from the first letter.");
        note.setWidthFull();
        note.setMaxLength(18_000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(600);
        note.addClassName("note");
        note.addValueChangeListener(change -> {
            if (!change.getValue().equals(heard.note())) keep(heard.withNote(change.getValue()));
        });
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
        var noting = new Div(note, draft.saved);
        noting.addClassName("noting");
        left.add(lastSaved, line, noting, who);
        showLine();
        showAround();
    }

    /// On the line since, with whom, and who rang.
    private void showLine() {
        boolean begun = !heard.isNothing();
        var on = Parts.tag(Icon.PHONE, begun ? "On the line, " : "Ready", begun ? Tone.KEPT : Tone.OURS);
        on.addClassName("on");
        if (begun) on.add(Ticking.since(heard.startedAt(), work.clock().instant()));
        var number = new Span(who.numberAsRead());
        number.addClassName("ad-tel");
        var turn = new Button(heard.weRang() ? "We rang" : "They rang", click -> {
            hear(heard.withDirection(!heard.weRang()));
            showLine();
        });
        turn.addThemeNames("small", "tertiary");
        turn.setTooltipText("Change who rang");
        line.removeAll();
        setClassName("fresh", !begun);
        line.addClassName("line");
        line.add(on, number, turn);
        work.card(heard).filter(f -> heard.weRang()).ifPresent(family -> line.add(dial(family)));
    }

    private Component dial(FamilyCard family) {
        var button = Parts.lamp(
                Icon.PHONE,
                "Call " + family.phone().map(p -> p.display()).orElse("them"),
                "c",
                () -> Feedback.attempt(() -> {
                    var number = work.dialling().dial(family.id());
                    dialled = true;
                    getUI().ifPresent(ui -> ui.getPage().open("tel:" + number.e164(), "_self"));
                    note.focus();
                }));
        button.addClassName("dial");
        return button;
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
        script.show(work.script(heard));
        var callee = work.callee(heard);
        promises.show(
                heard.caseId(),
                callee.map(c -> c.phone().e164()).orElse(""),
                at -> callee.map(c -> work.callees().verdict(c, at)).orElse(null),
                work.situations().of(callee));
        ends.removeAll();
        ends.add(new OutcomeButtons(work.cadence(), work.nextTry(heard.caseId()), this::end));
    }

    /// Saved in one go, or nothing is: whatever was typed stays until it is kept.
    private void end(CallOutcome outcome) {
        Feedback.attempt(() -> {
            var family = work.log(heard.ending(outcome, who.numberAsRead(), promises.value(), dialled));
            draft.drop();
            heard = HeardSoFar.nothing(work.clock().instant());
            dialled = false;
            tellSaved(family.orElse(null), outcome);
            showAll();
            note.focus();
        });
    }

    private void tellSaved(@org.jspecify.annotations.Nullable FamilyCard family, CallOutcome outcome) {
        lastSaved.removeAll();
        lastSaved.add(Parts.tag(Icon.CHECK, outcome.label() + ", kept", Tone.KEPT));
        if (family == null) return;
        lastSaved.add(new Anchor(
                CaseLinks.to(family.id()), "with " + family.contact().name() + ", case " + family.caseNumber()));
    }
}
