@NullMarked
package org.advocatedesk.reporting;

import org.jspecify.annotations.NullMarked;
