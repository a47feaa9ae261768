package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.ZoneId;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CasePanel;
import org.advocatedesk.intake.AsSent;
import org.advocatedesk.intake.CameIn;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.CameInRow;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;

/// On a family's page: everything they sent, as they sent it.
@org.springframework.stereotype.Component
class CameInPanel implements CasePanel {
    private final CameIn cameIn;
    private final CameInDesk desk;
    private final Staff staff;
    private final Clock clock;

    CameInPanel(CameIn cameIn, CameInDesk desk, Staff staff, Clock clock) {
        this.cameIn = cameIn;
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Came in";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public int count(CaseId id) {
        return cameIn.countOfCase(id);
    }

    @Override
    public Component showFor(CaseId id) {
        var rows = cameIn.ofCase(id);
        if (rows.isEmpty()) return Parts.empty("Nothing in writing", "This family was entered by one of us.");
        var all = new Div();
        all.addClassName("came-panel");
        rows.forEach(row -> all.add(card(row)));
        return all;
    }

    private Section card(CameInRow row) {
        var sent = desk.read(row.id());
        return Parts.card(row.channelWords() + ", " + row.reference(), Parts.hint(when(row, sent)), SentWords.of(sent));
    }

    private String when(CameInRow row, AsSent sent) {
        return TimeWords.theirsAndOurs(
                row.receivedAt(), zone(sent), staff.current().zone(), clock.instant());
    }

    private static @Nullable ZoneId zone(AsSent sent) {
        var meant = sent.understood();
        return meant == null || meant.timeZone() == null ? null : ZoneId.of(meant.timeZone());
    }
}
