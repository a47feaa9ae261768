package org.advocatedesk.intake.forms.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.advocatedesk.intake.FormFacts;
import org.advocatedesk.intake.forms.FormDesk;
import org.advocatedesk.intake.forms.FormList;
import org.advocatedesk.shared.TimeWords;
import org.advocatedesk.staff.Staff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Everything the screens of forms work with.
@Component
record FormsBench(
        FormDesk desk,
        FormList forms,
        FormFacts facts,
        Staff staff,
        Clock clock,
        @Value("${desk.public-url}") String publicUrl) {

    static String link(UUID form) {
        return "ways-in/forms/" + form;
    }

    String moment(Instant at) {
        return TimeWords.moment(at, ours(), clock.instant()) + " ours";
    }

    private ZoneId ours() {
        return staff.current().zone();
    }

    /// Where visitors reach this desk: as set, else as this browser does.
    String base() {
        if (!publicUrl.isBlank()) return publicUrl.replaceAll("/+$", "");
        var url = VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getRequestURL()
                .toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
    }
}
