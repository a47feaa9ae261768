/// The mailroom's screen, the kit form at a family and the kits on its page.
@NullMarked
package org.advocatedesk.kits.ui;

import org.jspecify.annotations.NullMarked;
