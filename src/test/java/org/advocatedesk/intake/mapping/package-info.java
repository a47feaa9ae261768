@NullMarked
package org.advocatedesk.intake.mapping;

import org.jspecify.annotations.NullMarked;
