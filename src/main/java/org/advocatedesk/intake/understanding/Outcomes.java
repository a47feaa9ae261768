package org.advocatedesk.intake.understanding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.intake.understanding.Understander.Reading;
import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes beside the raw submission what became of it.
@Component
class Outcomes {
    private final JdbcClient db;
    private final JsonMapper json;
    private final Live live;
    private final Clock clock;

    Outcomes(JdbcClient db, JsonMapper json, Live live, Clock clock) {
        this.db = db;
        this.json = json;
        this.live = live;
        this.clock = clock;
    }

    void quarantined(Reading reading, List<String> reasons, Understanding understanding) {
        write(reading, "quarantined", null, null, reasons, understanding);
    }

    void understood(Reading reading, CaseId caseId, PersonId writer, boolean joined, Understanding understanding) {
        write(reading, joined ? "joined" : "understood", caseId, writer, List.of(), understanding);
    }

    private void write(
            Reading reading,
            String state,
            @Nullable CaseId caseId,
            @Nullable PersonId writer,
            List<String> reasons,
            Understanding understanding) {
        var sent = reading.sent();
        db.sql("""
                        update submission set state = :state, understood_at = :now, case_id = :case, person_id = :person,
                               spam_suspected = :spam, spam_reasons = :reasons, understanding = :understanding, who = :who, mapping_version = :mapping,
                               preview = :preview, may_be_human = :human, failure = null, next_try_at = null
                        where id = :id""")
                .param("id", reading.received().id())
                .param("state", state)
                .param("now", Db.at(clock.instant()))
                .param("case", caseId == null ? null : caseId.value())
                .param("person", writer == null ? null : writer.value())
                .param("spam", !reasons.isEmpty())
                .param("reasons", cut(String.join("\n", reasons), 2000))
                .param("understanding", json(understanding))
                .param(
                        "who",
                        cut((reading.who().givenName() + " " + reading.who().familyName()).strip(), 250))
                .param("preview", cut(sent.heard(), 1000))
                .param("mapping", reading.received().mappingVersion())
                .param("human", mayBeHuman(reading))
                .update();
        live.changed(Live.INTAKE);
    }

    /// A number that can be called, or an illness: looked at first.
    private static boolean mayBeHuman(Reading reading) {
        return reading.who().phone().isPresent()
                || !reading.sent().patient().diagnosis().isBlank()
                || ILLNESS.matcher(new Folded(reading.sent().heard()).text()).find();
    }

    private static final java.util.regex.Pattern ILLNESS = java.util.regex.Pattern.compile(
            "\\b(meso\\w*|asbest\\w*|cancer|sick|ill|dying|hospice|lungs?|enferm\\w*)\\b");

    private String json(Understanding understanding) {
        var words = json.writeValueAsString(understanding);
        return words.length() <= 20_000 ? words : "{}";
    }

    /// Nothing was wrong with it; only the moment was.
    void tryAgain(java.util.UUID id, Instant when) {
        db.sql("update submission set next_try_at = :next where id = :id and state = 'received'")
                .param("next", Db.at(when))
                .param("id", id)
                .update();
    }

    /// It failed once more: tried again after a while, and after the last time shown to people with its reason.
    void failed(java.util.UUID id, String reason, int failures, @Nullable Instant nextTry) {
        db.sql("""
                        update submission set failures = :failures, failure = :reason, next_try_at = :next, state = :state
                        where id = :id and state = 'received'""")
                .param("id", id)
                .param("failures", failures)
                .param("reason", cut(reason, 1000))
                .param("next", Db.atOrNull(nextTry))
                .param("state", nextTry == null ? "failed" : "received")
                .update();
        live.changed(Live.INTAKE);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
