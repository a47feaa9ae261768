package org.advocatedesk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A patient's death: who told us, and of which day; from then on every list, letter and call knows of it.
@Service
@Transactional
public class Bereavement {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final CaseFiles cases;
    private final QueueRows rows;
    private final CaseFacts facts;
    private final FamilyVisibility visibility;
    private final Staff staff;
    private final Clock clock;

    Bereavement(
            CaseFiles cases, QueueRows rows, CaseFacts facts, FamilyVisibility visibility, Staff staff, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.facts = facts;
        this.visibility = visibility;
        this.staff = staff;
        this.clock = clock;
    }

    /// Somebody told us; `day` is null where they did not say it. Refuses a day that has not come.
    @PreAuthorize(Allowed.TO_RECORD)
    public void died(CaseId asked, @Nullable LocalDate day, String saidBy, FactSource source) {
        var id = visibility.require(asked);
        if (day != null && (day.isAfter(today()) || day.isBefore(EARLIEST)))
            throw new Refusal("That day cannot be right. Leave it empty where it was not said.");
        learned(id, day, words(day), saidBy, source);
    }

    /// "14 Nov 2026", "Day not said".
    public static String words(@Nullable LocalDate day) {
        return day == null ? "Day not said" : DAY.format(day);
    }

    /// The same, in the words in which it came in.
    @PreAuthorize(Allowed.TO_RECORD)
    public void learned(CaseId id, @Nullable LocalDate day, String words, String saidBy, FactSource source) {
        facts.record(id, new NewFact(FactKind.DIED_ON, words, saidBy, source, null));
        cases.require(id).patientDied(day, clock.instant());
        cases.flush();
        rows.refresh(id);
    }

    /// It was written down by mistake; what was said stays in the history.
    @PreAuthorize(Allowed.TO_RECORD)
    public void takeBack(CaseId asked) {
        var id = visibility.require(asked);
        var caseFile = cases.require(id);
        if (!caseFile.isBereaved()) throw new Refusal("Nobody has told us that the patient died.");
        facts.takeBack(id, FactKind.DIED_ON);
        caseFile.patientLives(clock.instant());
        cases.flush();
        rows.refresh(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(staff.current().zone()));
    }
}
