@NullMarked
package org.advocatedesk.kits.ui;

import org.jspecify.annotations.NullMarked;
