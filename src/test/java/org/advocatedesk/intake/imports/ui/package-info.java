@NullMarked
package org.advocatedesk.intake.imports.ui;

import org.jspecify.annotations.NullMarked;
