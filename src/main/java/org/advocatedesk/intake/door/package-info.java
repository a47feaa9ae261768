/// The way in: takes what visitors send, stores it as it is, and only then says thank you.
@NullMarked
package org.advocatedesk.intake.door;

import org.jspecify.annotations.NullMarked;
