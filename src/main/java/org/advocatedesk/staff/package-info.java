/// Who works here: accounts, roles, sign-in, and the settings of the organisation.
@NullMarked
@ApplicationModule(
        displayName = "staff",
        allowedDependencies = {"shared", "audit"})
package org.advocatedesk.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
