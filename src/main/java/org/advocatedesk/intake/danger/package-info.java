/// Words of self-harm that came in: they ring on every open screen, and on call, until one of us has answered.
@NullMarked
package org.advocatedesk.intake.danger;

import org.jspecify.annotations.NullMarked;
