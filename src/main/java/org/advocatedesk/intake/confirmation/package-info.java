/// The e-mail that tells a family that what they sent has arrived, and what comes next.
@NullMarked
package org.advocatedesk.intake.confirmation;

import org.jspecify.annotations.NullMarked;
