@NullMarked
package org.advocatedesk.intake.door;

import org.jspecify.annotations.NullMarked;
