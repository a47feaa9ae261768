/// Advocate Desk: one area of the business per package, see ARCHITECTURE.md.
@NullMarked
package org.advocatedesk;

import org.jspecify.annotations.NullMarked;
