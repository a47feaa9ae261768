package org.advocatedesk.intake.sources.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.intake.Sources;
import org.advocatedesk.intake.sources.MappingDesk;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Staff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Everything the screens of sources work with.
@Component
record SourcesBench(
        Sources sources,
        SourceDesk desk,
        MappingDesk mappings,
        Staff staff,
        Live live,
        Clock clock,
        @Value("${desk.public-url}") String publicUrl) {

    ZoneId ours() {
        return staff.current().zone();
    }

    String moment(Instant at) {
        return TimeWords.moment(at, ours(), clock.instant());
    }
}
