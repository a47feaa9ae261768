@NullMarked
package org.advocatedesk.intake.forms;

import org.jspecify.annotations.NullMarked;
