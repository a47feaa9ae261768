/// What was said on the phone, and what was promised: the call log and callbacks.
@NullMarked
@ApplicationModule(
        displayName = "calls",
        allowedDependencies = {"shared", "audit", "staff", "contact", "people", "cases", "intake"})
package org.advocatedesk.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
