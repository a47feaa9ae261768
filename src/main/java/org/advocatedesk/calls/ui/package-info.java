/// The phone, the call log and the promises, as screens.
@NullMarked
package org.advocatedesk.calls.ui;

import org.jspecify.annotations.NullMarked;
