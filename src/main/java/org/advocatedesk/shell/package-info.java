/// The page frame: navigation, the find box, the error page. No business.
@NullMarked
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"shared"})
package org.advocatedesk.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
