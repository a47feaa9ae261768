/// Screens on which a manager tells the desk what others’ fields mean.
@NullMarked
package org.advocatedesk.intake.sources.ui;

import org.jspecify.annotations.NullMarked;
