@NullMarked
package org.advocatedesk.staff.ui;

import org.jspecify.annotations.NullMarked;
