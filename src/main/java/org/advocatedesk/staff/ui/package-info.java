/// Sign-in, the people who work here, tokens and settings, as screens.
@NullMarked
package org.advocatedesk.staff.ui;

import org.jspecify.annotations.NullMarked;
