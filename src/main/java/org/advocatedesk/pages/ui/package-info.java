/// Pages beside a family, and the list of all pages, as screens.
@NullMarked
package org.advocatedesk.pages.ui;

import org.jspecify.annotations.NullMarked;
