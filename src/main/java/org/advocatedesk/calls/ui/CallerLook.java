package org.advocatedesk.calls.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.calls.CallLog;
import org.advocatedesk.cases.CallerCandidates;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.search.Clues;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Finds whom a caller may belong to, with what tells namesakes apart.
@Component
class CallerLook {
    private static final int SHOWN = 5;

    private final CallerCandidates candidates;
    private final CallLog log;
    private final Staff staff;
    private final Clock clock;

    CallerLook(CallerCandidates candidates, CallLog log, Staff staff, Clock clock) {
        this.candidates = candidates;
        this.log = log;
        this.staff = staff;
        this.clock = clock;
    }

    List<MayBe> fitting(Clues clues) {
        if (clues.isEmpty()) return List.of();
        var found = candidates.fitting(clues, SHOWN);
        var spoken = log.lastSpoken(
                found.stream().map(CallerCandidates.Candidate::id).toList());
        return found.stream()
                .map(c -> new MayBe(
                        c.id(),
                        c.family().contact().name(),
                        words(c, spoken.get(c.id())),
                        c.reasons().isEmpty() ? "" : c.reasons().getFirst(),
                        c.reasons().contains("Same number")))
                .toList();
    }

    /// "for her husband Carl · Toledo, OH · last spoke Fri 10:12 with Nora".
    private String words(
            CallerCandidates.Candidate candidate, CallLog.@org.jspecify.annotations.Nullable Spoken spoken) {
        var family = candidate.family();
        var parts = new ArrayList<String>();
        parts.add(family.tie());
        town(family).ifPresent(parts::add);
        if (!candidate.matched().isBlank()
                && !candidate.matched().equals(family.contact().name())) parts.add(candidate.matched());
        parts.add(family.status().isOpen() ? "case " + family.caseNumber() : "closed, case " + family.caseNumber());
        parts.add(spoken == null ? "never spoken to" : lastSpoke(spoken));
        return String.join(" · ", parts);
    }

    private static java.util.Optional<String> town(FamilyCard family) {
        return family.contact()
                .address()
                .map(a -> (a.city() + ", " + a.state()).replaceAll("^, |, $", ""))
                .filter(t -> !t.isBlank());
    }

    private String lastSpoke(CallLog.Spoken spoken) {
        var when = TimeWords.moment(spoken.at(), staff.current().zone(), clock.instant());
        return "last spoke " + when + " with " + spoken.by().split(" ", 2)[0];
    }
}
