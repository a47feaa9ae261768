@NullMarked
package org.advocatedesk.story;

import org.jspecify.annotations.NullMarked;
