@NullMarked
package org.advocatedesk.intake.confirmation;

import org.jspecify.annotations.NullMarked;
