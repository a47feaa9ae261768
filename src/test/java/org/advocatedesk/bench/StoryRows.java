package org.advocatedesk.bench;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.bench.FirstRows.Person;
import org.advocatedesk.cases.CaseStatus;
import org.jspecify.annotations.Nullable;

/// Writes what happened with a family: what they sent and agreed to, the timeline, calls and promises.
final class StoryRows {
    private static final String SIGNS = "234679CDFGHJKMNPQRTWXY";
    private static final long REFERENCES = 2_494_357_888L, STRIDE = 1_579_842_469L;

    private final Rows rows;
    private final Plan plan;
    private final Ids ids;
    private final Messages messages;
    private final Person anybody;
    private long submissions;

    StoryRows(Rows rows, Plan plan, Ids ids, Messages messages, Person anybody) {
        this.rows = rows;
        this.plan = plan;
        this.ids = ids;
        this.messages = messages;
        this.anybody = anybody;
    }

    void write(Family f) throws SQLException, InterruptedException {
        int sent = f.number() % 5 == 0 ? 2 : 1;
        for (int i = 0; i < sent; i++) submission(f, i);
        story(f);
        if (f.wasTried()) calls(f);
    }

    long submissions() {
        return submissions;
    }

    private void submission(Family f, int which) throws SQLException, InterruptedException {
        var received = which == 0 ? f.arrivedAt() : f.arrivedAt().plusMillis(1);
        var at = Rows.at(received);
        var id = ids.at(received);
        var message = messages.text(f.messageAt() + which);
        submissions++;
        rows.add(
                Table.SUBMISSION,
                id,
                reference(submissions),
                submissions,
                at,
                "web_form",
                "Website",
                "application/json",
                messages.payload(f, message).getBytes(StandardCharsets.UTF_8),
                new UUID(submissions, ~submissions * STRIDE).toString(),
                "%064x".formatted(submissions * STRIDE),
                "203.0.113." + (f.number() & 0xff),
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0",
                "second-opinion@3",
                which == 0 ? "understood" : "joined",
                at,
                0,
                f.caseId(),
                f.contactId(),
                false,
                "",
                messages.understanding(f),
                f.name(),
                message,
                true);
        if (f.isRemembered()) consent(f, id, received);
        timeline(f, received, "CAME_IN", "Wrote to us, " + reference(submissions), message, "the desk");
    }

    private void consent(Family f, UUID submission, Instant received) throws SQLException, InterruptedException {
        rows.add(
                Table.CONSENT,
                ids.at(received),
                "phone",
                f.phone(),
                f.contactId(),
                submission,
                true,
                "By checking this box I agree that an advocate may call, text or e-mail me at the number and address above.",
                messages.page(f.messageAt()),
                "203.0.113.9",
                Rows.at(received));
    }

    /// With what came in four entries a family on average, and some with two hundred.
    private void story(Family f) throws SQLException, InterruptedException {
        var at = f.firstTriedAt(plan.now);
        status(f, null, CaseStatus.NEW, f.arrivedAt());
        var owner = f.owner();
        if (owner != null) timeline(f, at, "OWNER", owner.fullName() + " took this family", null, owner.fullName());
        if (f.wasTried()) {
            status(f, CaseStatus.NEW, f.status(), at);
            timeline(f, at, "STATUS", "New → " + f.status().label(), null, "the desk");
        }
        if (!plan.hasLongStory(f.number())) return;
        for (int i = 0; i < Plan.LONG_STORY; i++)
            timeline(f, at.plusSeconds(60L * i), "NOTE", "Note", messages.text(f.messageAt() + i), "Advocate Number1");
    }

    private void status(Family f, @Nullable CaseStatus from, CaseStatus to, Instant when)
            throws SQLException, InterruptedException {
        rows.add(
                Table.STATUS_CHANGE,
                ids.at(when),
                f.caseId(),
                from == null ? null : from.name(),
                to.name(),
                from == null ? "came in" : "",
                "the desk",
                Rows.at(when));
    }

    private void timeline(Family f, Instant when, String kind, String words, @Nullable String voice, String actor)
            throws SQLException, InterruptedException {
        rows.add(Table.TIMELINE, ids.at(when), f.caseId(), Rows.at(when), kind, words, voice, actor, null);
    }

    private void calls(Family f) throws SQLException, InterruptedException {
        var started = f.firstTriedAt(plan.now);
        var by = f.owner() == null ? anybody : f.owner();
        rows.add(
                Table.PHONE_CALL,
                ids.at(started),
                f.caseId(),
                f.contactId(),
                f.phone(),
                f.phone(),
                "OUT",
                "Main line",
                Rows.at(started),
                Rows.at(started.plusSeconds(60)),
                f.wasSpokenTo() ? "CONVERSATION" : "VOICEMAIL",
                "",
                1,
                by.id(),
                by.fullName(),
                0);
        timeline(f, started, "CALL", f.wasSpokenTo() ? "Talked, 6 min" : "Left a voicemail", null, by.fullName());
        if (f.owner() != null && f.number() % 4 == 0) callback(f, requireNonNull(f.owner()));
    }

    private void callback(Family f, Person owner) throws SQLException, InterruptedException {
        var promised = f.firstTriedAt(plan.now);
        boolean open = f.promiseAt(plan.now) != null;
        var due = open ? requireNonNull(f.promiseAt(plan.now)) : promised.plus(Duration.ofHours(20));
        rows.add(
                Table.CALLBACK,
                ids.at(promised),
                f.caseId(),
                f.contactId(),
                owner.id(),
                Rows.at(due),
                f.town().zone().getId(),
                "Talk about the scan",
                "",
                true,
                owner.fullName(),
                Rows.at(promised),
                0,
                open ? null : owner.fullName(),
                open ? null : Rows.at(due),
                open ? null : "KEPT",
                open ? null : "",
                0);
    }

    /// Seven signs, each combination once.
    private static String reference(long number) {
        long left = Math.floorMod(number * STRIDE, REFERENCES);
        var signs = new StringBuilder(8);
        for (int i = 0; i < 7; i++) {
            signs.append(SIGNS.charAt((int) (left % SIGNS.length())));
            left /= SIGNS.length();
        }
        return signs.insert(3, '-').toString();
    }
}
