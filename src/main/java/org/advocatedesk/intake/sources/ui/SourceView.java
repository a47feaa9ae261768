package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.advocatedesk.intake.SourceRow;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.sources.SentExample;
import org.advocatedesk.intake.ui.WaysInTabs;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.LiveUpdates;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;

/// One source: its address, what it sent, and what its fields mean to us.
@Route("ways-in/sources")
@PageTitle("Ways in")
@RolesAllowed(Role.MANAGERS)
class SourceView extends Main implements HasUrlParameter<String> {
    final SecretAddress address;
    final SourceHead head;
    final MappingEditor editor;
    private final SourcesBench bench;
    private final ExampleChoice examples = new ExampleChoice(this::look);
    private final Div history = new Div();
    private final Div nothing = new Div();
    private @Nullable SourceRow source;
    private Mapping saved = Mapping.OURS;

    SourceView(SourcesBench bench) {
        this.bench = bench;
        address = new SecretAddress(bench.publicUrl());
        head = new SourceHead(bench, address, this::save, this::reload);
        editor = new MappingEditor((theirs, mapping) -> bench.mappings().outlook(theirs, mapping, source().channel()));
        addClassNames("page", "ways-in");
        setId("work");
        history.addClassName("history");
        nothing.add(Parts.empty(
                "Nothing has come yet",
                "Send a test to its address, or let them send. What arrives stands here, and nothing of it is lost."));
        add(new WaysInTabs(WaysInTabs.Way.SOURCES), head, address, examples, editor, nothing, history);
        LiveUpdates.follow(
                this,
                bench.live(),
                Live.INTAKE,
                () -> bench.sources().find(source().id()),
                now -> now.ifPresent(this::renew));
    }

    @Override
    public void setParameter(BeforeEvent entering, String id) {
        source = find(id);
        reload();
    }

    private SourceRow find(String id) {
        try {
            return bench.sources().find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private SourceRow source() {
        if (source == null) throw new IllegalStateException("no source yet");
        return source;
    }

    /// Another delivery changes the numbers; what somebody is at stays as it is.
    private void renew(SourceRow now) {
        boolean first = source().lastAt() == null && now.lastAt() != null;
        source = now;
        head.show(now);
        if (first) reload();
    }

    private void reload() {
        source = find(source().id().toString());
        head.show(source());
        saved = bench.mappings().newest(source().id());
        var sent = bench.mappings().examples(source().id());
        examples.show(sent, bench);
        editor.setVisible(!sent.isEmpty());
        nothing.setVisible(sent.isEmpty());
        head.maySave(!sent.isEmpty());
        if (!sent.isEmpty()) editor.edit(new MappingDraft(everyField(sent), saved));
        showHistory();
    }

    /// One example may leave out what another has: all their fields stand together, each with what was last said in it.
    private static java.util.Map<String, String> everyField(List<SentExample> sent) {
        var all = new LinkedHashMap<String, String>();
        sent.forEach(example -> example.fields()
                .forEach((name, words) -> all.merge(name, words, (one, other) -> one.isBlank() ? other : one)));
        return all;
    }

    private void look(@Nullable SentExample example) {
        var sent = bench.mappings().examples(source().id());
        editor.edit(new MappingDraft(
                example == null ? everyField(sent) : example.fields(),
                editor.draft().mapping()));
    }

    private void save() {
        if (editor.draft().proposals() > 0 && editor.draft().mapping().pairs().isEmpty()) {
            Feedback.say("Say yes to the proposals that are right first.");
            return;
        }
        if (Feedback.attempt(
                () -> bench.mappings().save(source().id(), editor.draft().mapping()))) reload();
    }

    private void showHistory() {
        history.removeAll();
        var versions = bench.mappings().versions(source().id());
        if (versions.isEmpty()) return;
        var card = Parts.card("Versions of what their fields mean");
        versions.forEach(version -> card.add(new Div(Parts.hint("Version " + version.version() + ", "
                + version.mapping().pairs().size() + " fields, by " + version.savedBy() + ", "
                + bench.moment(version.savedAt())))));
        history.add(card);
    }
}
