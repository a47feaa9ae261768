@NullMarked
package org.advocatedesk.pages;

import org.jspecify.annotations.NullMarked;
