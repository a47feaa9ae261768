/// What the desk says to the world outside: kept until it has arrived, whatever happens in between.
@NullMarked
package org.advocatedesk.shared.outbox;

import org.jspecify.annotations.NullMarked;
