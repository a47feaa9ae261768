package org.advocatedesk.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.IntakeStory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Denise Harlow writes twice about Carl, the second time under another number and a misspelled name; his daughter
/// Megan writes as well.
@TestComponent
public class TwoFamilies {
    public static final String DENICE = """
            {"type": "kit",
             "contact": {"firstName": "Denice", "lastName": "Harlow", "phone": "(419) 555-0177", "email": "dh@example.com"},
             "address": {"line1": "118 Maple Street", "city": "Toledo", "state": "OH", "postalCode": "43604"},
             "patient": {"relationship": "spouse", "firstName": "Carl", "lastName": "Harlow", "diagnosis": "pleural_mesothelioma", "stage": "3"},
             "message": "Please send the book about mesothelioma for my husband.",
             "consent": {"given": true, "text": "An advocate may call me."},
             "source": {"pageUrl": "https://mesohope.example/mesothelioma/stages/stage-4-mesothelioma/"}}""";
    public static final String MEGAN = """
            {"contact": {"firstName": "Megan", "lastName": "Ross", "phone": "(313) 555-0171"},
             "address": {"line1": "9 Elm Ct", "city": "Toledo", "state": "OH", "postalCode": "43604"},
             "patient": {"relationship": "parent", "firstName": "Carl", "lastName": "Harlow", "diagnosis": "pleural_mesothelioma"},
             "message": "My father Carl has mesothelioma.", "consent": {"given": true, "text": "Call me."}}""";

    private final Fixtures desk;
    private final IntakeStory story;
    private final JdbcClient db;

    TwoFamilies(Fixtures desk, IntakeStory story, JdbcClient db) {
        this.desk = desk;
        this.story = story;
        this.db = db;
    }

    /// The family of what was sent.
    public CaseId sent(String payload) {
        return familyOf(story.sent(payload));
    }

    private CaseId familyOf(UUID submission) {
        return new CaseId(db.sql("select case_id from submission where id = :id")
                .param("id", submission)
                .query(UUID.class)
                .single());
    }

    public CaseId denise() {
        return sent(IntakeStory.DENISE);
    }

    public CaseId denice() {
        return sent(DENICE);
    }

    public CaseId megan() {
        return sent(MEGAN);
    }

    /// Both written by one person, with nothing chosen but what counts by itself.
    public static MergeWish onePerson(CaseId stays, CaseId goes) {
        return new MergeWish(stays, goes, true, true, Map.of());
    }

    /// Two writers about the same patient.
    public static MergeWish twoWriters(CaseId stays, CaseId goes) {
        return new MergeWish(stays, goes, false, true, Map.of());
    }

    public List<String> roots() {
        return db.sql("select distinct cast(root_id as varchar) from case_file")
                .query(String.class)
                .list();
    }

    public Fixtures desk() {
        return desk;
    }
}
