/// Content pages of the websites, their links to cases and what to suggest.
@NullMarked
@ApplicationModule(
        displayName = "pages",
        allowedDependencies = {"shared", "audit", "staff", "cases", "intake"})
package org.advocatedesk.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
