@NullMarked
package org.advocatedesk.intake.confirmation.ui;

import org.jspecify.annotations.NullMarked;
