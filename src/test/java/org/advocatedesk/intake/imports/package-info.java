@NullMarked
package org.advocatedesk.intake.imports;

import org.jspecify.annotations.NullMarked;
