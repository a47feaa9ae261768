/// Dashboards whose every number opens the list behind it.
@NullMarked
@ApplicationModule(
        displayName = "reporting",
        allowedDependencies = {
            "shared", "audit", "staff", "contact", "people", "cases", "intake", "calls", "kits", "pages"
        })
package org.advocatedesk.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
