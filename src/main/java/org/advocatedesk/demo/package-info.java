/// The demonstration world and the sample website; nothing uses it.
@NullMarked
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "shared", "audit", "staff", "contact", "people", "cases", "intake", "calls", "kits", "pages"
        })
package org.advocatedesk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
