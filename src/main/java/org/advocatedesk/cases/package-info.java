/// The case file of one patient's matter, the queue of open work, assignment and timeline.
@NullMarked
@ApplicationModule(
        displayName = "cases",
        allowedDependencies = {"shared", "audit", "staff", "contact", "people"})
package org.advocatedesk.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
