@NullMarked
package org.advocatedesk.kits;

import org.jspecify.annotations.NullMarked;
