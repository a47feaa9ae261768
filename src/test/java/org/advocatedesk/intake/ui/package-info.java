@NullMarked
package org.advocatedesk.intake.ui;

import org.jspecify.annotations.NullMarked;
