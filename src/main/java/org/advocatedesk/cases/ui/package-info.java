/// The queue and the family's page, as screens.
@NullMarked
package org.advocatedesk.cases.ui;

import org.jspecify.annotations.NullMarked;
