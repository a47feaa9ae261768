@NullMarked
package org.advocatedesk.staff;

import org.jspecify.annotations.NullMarked;
