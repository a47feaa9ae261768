package org.advocatedesk.demo.world;

import java.time.Duration;
import java.util.List;
import org.advocatedesk.calls.CallDesk;
import org.advocatedesk.calls.CallDirection;
import org.advocatedesk.calls.CallOutcome;
import org.advocatedesk.calls.CallToLog;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.intake.PastSubmissions;
import org.advocatedesk.intake.PhoneEnquiries.Heard;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// How a family of the demonstration comes in: by a form, in the chat, or by a call that Iris answers.
@Component
class Beginnings {
    private static final String FORM = "free-case-review@1";

    private final PastSubmissions submissions;
    private final CallDesk calls;
    private final ActingAs actingAs;
    private final JsonMapper json;

    Beginnings(PastSubmissions submissions, CallDesk calls, ActingAs actingAs, JsonMapper json) {
        this.submissions = submissions;
        this.calls = calls;
        this.actingAs = actingAs;
        this.json = json;
    }

    CaseId of(Household family) {
        if (family.story().type().equals("phone")) return rang(family);
        return Staff.asTheDesk(() -> submissions
                .takeIn(json.writeValueAsString(Payload.of(family)), channel(family), "", FORM)
                .orElseThrow(() -> new IllegalStateException(
                        "Taken for spam: " + family.story().name())));
    }

    private CaseId rang(Household family) {
        var heard = new Heard(
                family.contact().given(),
                family.contact().family(),
                family.phone(),
                family.town().name() + ", " + family.town().state(),
                family.story().relation(),
                family.patient().given(),
                family.patient().family(),
                family.message());
        var call = new CallToLog(
                new CallToLog.With.Stranger(heard),
                CallDirection.IN,
                family.phone(),
                "Main line",
                family.arrivedAt().minus(Duration.ofMinutes(9)),
                CallOutcome.CONVERSATION,
                family.message(),
                List.of(),
                null,
                false);
        var id = new CaseId[1];
        actingAs.colleague("iris", () -> id[0] = calls.log(call).family());
        return id[0];
    }

    /// What is no family: it goes where such things go.
    void noise(List<String> nameMailMessage) {
        var payload = Payload.noise(nameMailMessage.get(0), nameMailMessage.get(1), nameMailMessage.get(2));
        Staff.asTheDesk(() -> submissions.takeIn(json.writeValueAsString(payload), "web_form", "", FORM));
    }

    private static String channel(Household family) {
        return switch (family.story().type()) {
            case "kit" -> "kit_form";
            case "chat" -> "chat";
            default -> "web_form";
        };
    }
}
