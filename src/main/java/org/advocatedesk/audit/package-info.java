/// The append-only trail of changes, of reads of health facts and of denials.
@NullMarked
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"shared"})
package org.advocatedesk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
