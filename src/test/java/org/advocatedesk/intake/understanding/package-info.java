@NullMarked
package org.advocatedesk.intake.understanding;

import org.jspecify.annotations.NullMarked;
