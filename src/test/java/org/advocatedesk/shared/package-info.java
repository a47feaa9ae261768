@NullMarked
package org.advocatedesk.shared;

import org.jspecify.annotations.NullMarked;
