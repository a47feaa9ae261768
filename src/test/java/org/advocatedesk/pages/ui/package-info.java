@NullMarked
package org.advocatedesk.pages.ui;

import org.jspecify.annotations.NullMarked;
