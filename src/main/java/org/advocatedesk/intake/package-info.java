/// What came in, on every channel: stored raw, acknowledged, then understood.
@NullMarked
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"shared", "audit", "staff", "contact", "people", "cases"})
package org.advocatedesk.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
