@NullMarked
package org.advocatedesk.shell;

import org.jspecify.annotations.NullMarked;
