package org.advocatedesk.contact;

import java.time.Instant;
import org.springframework.stereotype.Component;

/// May we call now? The one place that answers, for lists and at the dial alike.
@Component
public class MayWeContact {

    public Verdict call(Callee callee, Instant when) {
        throw new UnsupportedOperationException();
    }
}
