@NullMarked
package org.advocatedesk.shared.search;

import org.jspecify.annotations.NullMarked;
