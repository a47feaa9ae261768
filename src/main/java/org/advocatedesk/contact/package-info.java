/// May we contact this number or address now? Consents, suppressions, calling windows, the ledger of dials.
@NullMarked
@ApplicationModule(
        displayName = "contact",
        allowedDependencies = {"shared", "audit", "staff"})
package org.advocatedesk.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
