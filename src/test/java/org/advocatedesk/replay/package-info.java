@NullMarked
package org.advocatedesk.replay;

import org.jspecify.annotations.NullMarked;
