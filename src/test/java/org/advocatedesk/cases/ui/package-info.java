@NullMarked
package org.advocatedesk.cases.ui;

import org.jspecify.annotations.NullMarked;
