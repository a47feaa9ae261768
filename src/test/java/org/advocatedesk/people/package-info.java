@NullMarked
package org.advocatedesk.people;

import org.jspecify.annotations.NullMarked;
