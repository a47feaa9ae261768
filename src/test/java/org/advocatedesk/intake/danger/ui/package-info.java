@NullMarked
package org.advocatedesk.intake.danger.ui;

import org.jspecify.annotations.NullMarked;
