/// Nobody is told yes before the disk has said yes.
@NullMarked
package org.advocatedesk.shared.durable;

import org.jspecify.annotations.NullMarked;
