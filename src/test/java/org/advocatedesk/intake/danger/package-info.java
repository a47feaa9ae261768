@NullMarked
package org.advocatedesk.intake.danger;

import org.jspecify.annotations.NullMarked;
