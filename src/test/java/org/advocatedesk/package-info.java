@NullMarked
package org.advocatedesk;

import org.jspecify.annotations.NullMarked;
