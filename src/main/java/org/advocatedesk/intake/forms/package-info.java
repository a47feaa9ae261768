/// The forms families fill in: records a manager makes, versions and publishes, for any website.
@NullMarked
package org.advocatedesk.intake.forms;

import org.jspecify.annotations.NullMarked;
