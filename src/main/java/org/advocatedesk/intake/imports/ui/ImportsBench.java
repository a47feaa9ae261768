package org.advocatedesk.intake.imports.ui;

import java.time.Clock;
import java.time.Instant;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.intake.Sources;
import org.advocatedesk.intake.imports.ImportDesk;
import org.advocatedesk.intake.imports.Imports;
import org.advocatedesk.intake.sources.MappingDesk;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;

/// Everything the screens of imports work with.
@Component
record ImportsBench(
        Imports imports,
        ImportDesk desk,
        Sources sources,
        SourceDesk sourceDesk,
        MappingDesk mappings,
        Staff staff,
        Live live,
        Clock clock) {

    String moment(Instant at) {
        return TimeWords.moment(at, staff.current().zone(), clock.instant());
    }
}
