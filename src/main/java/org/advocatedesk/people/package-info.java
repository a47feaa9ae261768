/// Persons we can reach, their contact points and addresses, and who may be the same.
@NullMarked
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {"shared", "audit", "staff", "contact"})
package org.advocatedesk.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
