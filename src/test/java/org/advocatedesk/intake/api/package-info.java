@NullMarked
package org.advocatedesk.intake.api;

import org.jspecify.annotations.NullMarked;
