/// Small widgets in the look of the desk.
@NullMarked
package org.advocatedesk.shared.ui;

import org.jspecify.annotations.NullMarked;
