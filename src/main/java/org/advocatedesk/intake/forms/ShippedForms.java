package org.advocatedesk.intake.forms;

import java.time.Clock;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Uuid7;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The three forms that come with the product, as their first version, until a manager publishes another.
@Component
public class ShippedForms implements SmartInitializingSingleton {
    private static final String BY = "Advocate Desk";

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final PublishedForms published;
    private final Clock clock;

    ShippedForms(JdbcClient db, TransactionTemplate transaction, PublishedForms published, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.published = published;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ship();
    }

    /// Leaves alone what is there already, also where another node ships at the same time.
    public void ship() {
        for (var kind : FormKind.values()) transaction.executeWithoutResult(tx -> ship(kind));
        published.forget();
    }

    private void ship(FormKind kind) {
        var id = Uuid7.next();
        var body = FormJson.write(FormJson.shipped(kind));
        int made = db.sql("""
                        insert into intake_form (id, slug, name, draft, origins, needs_proof, created_by, created_at, changed_by, changed_at, version)
                        values (:id, :slug, :name, :body, '', false, :by, :now, :by, :now, 0) on conflict do nothing""")
                .param("id", id)
                .param("slug", kind.slug())
                .param("name", kind.label())
                .param("body", body)
                .param("by", BY)
                .param("now", Db.at(clock.instant()))
                .update();
        if (made == 0) return;
        db.sql("""
                        insert into intake_form_version (form_id, number, body, published_by, published_at)
                        values (:id, 1, :body, :by, :now)""")
                .param("id", id)
                .param("body", body)
                .param("by", BY)
                .param("now", Db.at(clock.instant()))
                .update();
    }
}
