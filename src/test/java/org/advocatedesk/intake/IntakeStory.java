package org.advocatedesk.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.door.Arrival;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Denise Harlow fills in the form; a firm sells us rankings.
@TestComponent
public class IntakeStory {
    public static final String DENISE = """
            {"type": "case_review",
             "contact": {"firstName": "Denise", "lastName": "Harlow", "phone": "(419) 555-0132", "email": "denise@example.com"},
             "address": {"line1": "118 Maple St", "city": "Toledo", "state": "OH", "postalCode": "43604"},
             "patient": {"relationship": "spouse", "firstName": "Carl", "lastName": "Harlow", "diagnosis": "pleural_mesothelioma", "stage": "4"},
             "exposure": {"veteran": true, "branch": "Navy", "occupation": "pipefitter"},
             "message": "Carl came home with hospice on Friday. He wants his work on record.",
             "consent": {"given": true, "text": "An advocate may call me."},
             "source": {"pageUrl": "https://mesohope.example/mesothelioma/stages/stage-4-mesothelioma/"}}""";
    public static final String RANKINGS = """
            {"contact": {"firstName": "Rank", "lastName": "Boost", "phone": "646-555-0101"},
             "message": "We can bring your website to the first page of Google with quality backlinks. Are you open to a free audit?"}""";

    private final Door door;
    private final UnderstandingWorker worker;
    private final JdbcClient db;
    private final Fixtures desk;

    IntakeStory(Door door, UnderstandingWorker worker, JdbcClient db, Fixtures desk) {
        this.door = door;
        this.worker = worker;
        this.db = db;
        this.desk = desk;
    }

    /// Takes it in and understands it.
    public UUID sent(String payload) {
        var id = received(payload);
        worker.understandWaiting();
        return id;
    }

    public void understandAll() {
        worker.understandWaiting();
    }

    public UUID received(String payload) {
        try {
            var reference = door.accept(new Arrival(
                    payload.getBytes(StandardCharsets.UTF_8),
                    "application/json",
                    "web_form",
                    "Website",
                    null,
                    "203.0.113.7",
                    "a browser",
                    null,
                    desk.clock().instant()));
            return db.sql("select id from submission where reference = :r")
                    .param("r", reference)
                    .query(UUID.class)
                    .single();
        } catch (Exception notTaken) {
            throw new IllegalStateException(notTaken);
        }
    }

    public String stateOf(UUID id) {
        return db.sql("select state from submission where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
