@NullMarked
package org.advocatedesk.shared.durable;

import org.jspecify.annotations.NullMarked;
