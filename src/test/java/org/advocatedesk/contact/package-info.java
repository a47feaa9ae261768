@NullMarked
package org.advocatedesk.contact;

import org.jspecify.annotations.NullMarked;
