/// Plays a file of submissions through an empty scratch desk and scores what it understood; nobody uses it.
@NullMarked
@ApplicationModule(
        displayName = "replay",
        allowedDependencies = {"shared", "staff", "intake", "pages"})
package org.advocatedesk.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
