/// The dashboard as a screen, and the lists its numbers open.
@NullMarked
package org.advocatedesk.reporting.ui;

import org.jspecify.annotations.NullMarked;
