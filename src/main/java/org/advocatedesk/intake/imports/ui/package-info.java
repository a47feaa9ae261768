/// Screens on which a manager brings in a list.
@NullMarked
package org.advocatedesk.intake.imports.ui;

import org.jspecify.annotations.NullMarked;
