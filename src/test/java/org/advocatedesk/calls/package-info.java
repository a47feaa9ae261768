@NullMarked
package org.advocatedesk.calls;

import org.jspecify.annotations.NullMarked;
