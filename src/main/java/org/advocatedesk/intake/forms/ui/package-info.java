/// The screens on which managers make the forms.
@NullMarked
package org.advocatedesk.intake.forms.ui;

import org.jspecify.annotations.NullMarked;
