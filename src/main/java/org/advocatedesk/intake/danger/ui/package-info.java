/// The ring on every open screen.
@NullMarked
package org.advocatedesk.intake.danger.ui;

import org.jspecify.annotations.NullMarked;
