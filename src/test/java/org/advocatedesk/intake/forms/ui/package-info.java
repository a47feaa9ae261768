@NullMarked
package org.advocatedesk.intake.forms.ui;

import org.jspecify.annotations.NullMarked;
