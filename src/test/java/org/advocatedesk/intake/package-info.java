@NullMarked
package org.advocatedesk.intake;

import org.jspecify.annotations.NullMarked;
