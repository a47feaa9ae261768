/// The overnight resource kit: requests, batches, labels, tracking.
@NullMarked
@ApplicationModule(
        displayName = "kits",
        allowedDependencies = {"shared", "audit", "staff", "contact", "people", "cases"})
package org.advocatedesk.kits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
