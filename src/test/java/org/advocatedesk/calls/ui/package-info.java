@NullMarked
package org.advocatedesk.calls.ui;

import org.jspecify.annotations.NullMarked;
