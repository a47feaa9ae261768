@NullMarked
package org.advocatedesk.cases;

import org.jspecify.annotations.NullMarked;
