@NullMarked
package org.advocatedesk.reporting.ui;

import org.jspecify.annotations.NullMarked;
