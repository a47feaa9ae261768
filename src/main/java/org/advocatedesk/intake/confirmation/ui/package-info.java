/// The screen of the confirmation: its words, and what became of each.
@NullMarked
package org.advocatedesk.intake.confirmation.ui;

import org.jspecify.annotations.NullMarked;
