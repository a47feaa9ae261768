package org.advocatedesk.intake.forms;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes the forms: a draft that is kept as one types, and versions that are published and never change.
@Service
@Transactional
@PreAuthorize(Allowed.TO_MAKE_FORMS)
public class FormDesk {
    private static final int LONGEST_NAME = 120;

    private final JdbcClient db;
    private final FormList forms;
    private final PublishedForms published;
    private final AuditTrail audit;
    private final Staff staff;
    private final Clock clock;

    FormDesk(JdbcClient db, FormList forms, PublishedForms published, AuditTrail audit, Staff staff, Clock clock) {
        this.db = db;
        this.forms = forms;
        this.published = published;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    /// A new form begins as the one of its kind that is shipped; nobody sees it before it is published.
    public UUID make(FormKind kind, String name, String address) {
        var id = Uuid7.next();
        var slug = Slugs.checked(address);
        int made = db.sql("""
                        insert into intake_form (id, slug, name, draft, origins, needs_proof, created_by, created_at, changed_by, changed_at, version)
                        values (:id, :slug, :name, :draft, '', false, :by, :now, :by, :now, 0) on conflict do nothing""")
                .param("id", id)
                .param("slug", slug)
                .param("name", named(name))
                .param("draft", FormJson.write(FormJson.shipped(kind)))
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        if (made == 0) throw new Refusal("There is a form at this address already. Choose another address.");
        audit.changed("form made", subject(id), null, slug);
        return id;
    }

    /// Keeps what was typed and answers with the form's next version; refuses where somebody else was faster.
    public int keepDraft(UUID id, int version, FormBody draft) {
        change(id, version, "draft = :draft", Map.of("draft", FormJson.write(draft)));
        return version + 1;
    }

    /// What the desk calls it, on which websites it may stand (one a line, none for any), and whether browsers work a
    /// moment before they send.
    public int set(UUID id, int version, String name, String origins, boolean needsProof) {
        var before = require(id);
        var checked = String.join("\n", Origins.checked(origins));
        change(
                id,
                version,
                "name = :name, origins = :origins, needs_proof = :proof",
                Map.of("name", named(name), "origins", checked, "proof", needsProof));
        audit.changed(
                "form set",
                subject(id),
                before.name() + ", " + before.origins() + ", " + before.needsProof(),
                named(name) + ", " + checked.lines().toList() + ", " + needsProof);
        forgetAfterCommit();
        return version + 1;
    }

    /// From now on visitors are asked this; answers with its number. A retired form comes back as it was.
    public int publish(UUID id, int version) {
        var form = require(id);
        if (form.version() != version) throw new FormChangedMeanwhile(form.changedBy());
        FormCheck.of(form.draft()).stream().findFirst().ifPresent(wrong -> {
            throw new Refusal(wrong);
        });
        var live = forms.versions(id).stream().findFirst();
        var before = live.flatMap(newest -> forms.body(id, newest.number()));
        boolean same = before.filter(form.draft()::equals).isPresent();
        if (same && !form.isRetired())
            throw new Refusal(
                    "Nothing has changed since version " + live.orElseThrow().number() + ".");
        int number = live.map(FormList.Version::number).orElse(0) + (same ? 0 : 1);
        change(id, version, "retired_at = null, retired_by = null", Map.of());
        if (!same) insert(id, number, form.draft());
        audit.changed("form published", subject(id), null, form.slug() + "@" + number);
        forgetAfterCommit();
        return number;
    }

    private void insert(UUID id, int number, FormBody body) {
        db.sql("""
                        insert into intake_form_version (form_id, number, body, published_by, published_at)
                        values (:id, :number, :body, :by, :now)""")
                .param("id", id)
                .param("number", number)
                .param("body", FormJson.write(body))
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
    }

    /// Websites get it no more; what is under way still comes in, and publishing brings it back.
    public void retire(UUID id, int version) {
        change(id, version, "retired_at = :now, retired_by = :by", Map.of());
        audit.changed("form retired", subject(id), null, null);
        forgetAfterCommit();
    }

    private void change(UUID id, int version, String set, Map<String, Object> params) {
        int changed = db.sql(
                        "update intake_form set " + set
                                + ", changed_by = :by, changed_at = :now, version = version + 1 where id = :id and version = :version")
                .params(params)
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) throw new FormChangedMeanwhile(require(id).changedBy());
    }

    private Form require(UUID id) {
        return forms.find(id).orElseThrow(() -> new Refusal("There is no such form."));
    }

    private static String named(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            throw new Refusal("Give the form a name of up to 120 letters.");
        return name.strip();
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                published.forget();
            }
        });
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("form", id.toString(), null);
    }
}
