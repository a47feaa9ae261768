/// Value types, the clock, durability, rule sets, live refresh and small widgets that every area may use.
@NullMarked
@ApplicationModule(
        displayName = "shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.advocatedesk.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
