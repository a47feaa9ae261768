package org.advocatedesk.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.intake.door.Arrival;
import org.advocatedesk.intake.door.Door;
import org.advocatedesk.intake.understanding.Understander;
import org.advocatedesk.intake.understanding.Waiting;
import org.advocatedesk.staff.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What came in some other way than our door, taken in and understood at once in the transaction of whoever brings it.
@Service
@Transactional
public class PastSubmissions {
    private final Door door;
    private final Waiting waiting;
    private final Understander understander;
    private final Clock clock;

    PastSubmissions(Door door, Waiting waiting, Understander understander, Clock clock) {
        this.door = door;
        this.waiting = waiting;
        this.understander = understander;
        this.clock = clock;
    }

    /// Its case; empty where it was set aside as not real.
    @PreAuthorize(Allowed.TO_RECORD)
    public Optional<CaseId> takeIn(String json, String channel, String sourceName, String formVersion) {
        try {
            var id = door.acceptAsItIs(new Arrival(
                    json.getBytes(StandardCharsets.UTF_8),
                    "application/json",
                    channel,
                    sourceName,
                    null,
                    "",
                    "",
                    formVersion,
                    clock.instant()));
            return Optional.ofNullable(understander.understand(waiting.claim(id).orElseThrow()));
        } catch (SQLException notStored) {
            throw new IllegalStateException(notStored);
        }
    }
}
