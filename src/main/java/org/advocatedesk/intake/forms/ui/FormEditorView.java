package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.advocatedesk.intake.forms.Form;
import org.advocatedesk.intake.forms.FormBody;
import org.advocatedesk.intake.forms.FormChangedMeanwhile;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.HasBar;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// One form being written: its words and questions beside what visitors will see; what is typed is kept at once.
@Route("ways-in/forms/:form")
@RolesAllowed(Role.MANAGERS)
class FormEditorView extends Main implements HasBar, HasDynamicTitle, BeforeEnterObserver {
    final EditorNotice notice = new EditorNotice();
    final Span kept = Parts.hint("");

    @Nullable
    WordsCard words;

    @Nullable
    QuestionsCard questions;

    @Nullable
    WhereCard where;

    @Nullable
    FormPreview preview;

    final PublishCard publish = new PublishCard(this::publish);
    final HistoryCard history = new HistoryCard(this::see, this::retire);
    private final FormsBench bench;
    private @Nullable Form form;
    private FormBody draft =
            org.advocatedesk.intake.forms.FormJson.shipped(org.advocatedesk.intake.forms.FormKind.CALLBACK);
    private Optional<FormBody> live = Optional.empty();
    private int version;

    FormEditorView(FormsBench bench) {
        this.bench = bench;
        addClassNames("page", "form-editor");
        setId("work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = id(entering.getRouteParameters().get("form").orElse("")).flatMap(bench.forms()::find);
        if (found.isEmpty()) entering.forwardTo(FormsView.class);
        else open(found.get());
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return form == null ? "Form" : form.name();
    }

    @Override
    public Component bar() {
        kept.getElement().setAttribute("role", "status");
        var bar = new Div(new Anchor("ways-in/forms", "All forms"), kept);
        bar.addClassName("form-bar");
        return bar;
    }

    private void open(Form opened) {
        form = opened;
        draft = opened.draft();
        version = opened.version();
        words = new WordsCard(draft, this::change);
        questions = new QuestionsCard(draft, this::change);
        where = new WhereCard(opened, bench.base(), this::set);
        preview = new FormPreview(bench.facts().now(), draft);
        var left = new Div(notice, questions, words, where, history);
        var right = new Div(preview, publish);
        left.addClassName("form-left");
        right.addClassName("form-right");
        removeAll();
        notice.clear();
        add(left, right);
        showVersions();
    }

    private void showVersions() {
        var all = bench.forms().versions(id());
        live = all.stream().findFirst().flatMap(newest -> bench.forms().body(id(), newest.number()));
        history.show(all, form != null && form.isRetired(), one -> bench.moment(one.publishedAt()));
        publish.show(draft, live, form != null && form.isRetired());
    }

    private UUID id() {
        if (form == null) throw new IllegalStateException("No form is open.");
        return form.id();
    }

    private void change(UnaryOperator<FormBody> edit) {
        draft = edit.apply(draft);
        if (preview != null) preview.show(draft);
        publish.show(draft, live, form != null && form.isRetired());
        keep();
    }

    private void keep() {
        try {
            version = bench.desk().keepDraft(id(), version, draft);
            kept.setText("Draft kept " + bench.moment(bench.clock().instant()));
            notice.clear();
        } catch (FormChangedMeanwhile faster) {
            kept.setText("Not kept yet");
            notice.conflict(faster.sentence(), this::keepMine, this::reload);
        } catch (org.advocatedesk.shared.Refusal tooLong) {
            Feedback.say(tooLong.sentence());
        }
    }

    private void keepMine() {
        version = bench.forms().find(id()).orElseThrow().version();
        keep();
    }

    private void reload() {
        open(bench.forms().find(id()).orElseThrow());
    }

    private void set(String name, String origins, boolean proof) {
        version = bench.desk().set(id(), version, name, origins, proof);
    }

    private void publish() {
        Feedback.attempt(() -> {
            int number = bench.desk().publish(id(), version);
            reload();
            Feedback.say("Version " + number + " is live.");
        });
    }

    private void retire() {
        Feedback.attempt(() -> {
            bench.desk().retire(id(), version);
            reload();
            Feedback.say("The form is retired. What is under way still comes in; publishing brings it back.");
        });
    }

    private void see(int number) {
        bench.forms().body(id(), number).ifPresent(body -> {
            if (preview != null) preview.show(body);
            notice.old(number, () -> {
                if (preview != null) preview.show(draft);
                notice.clear();
            });
        });
    }
}
