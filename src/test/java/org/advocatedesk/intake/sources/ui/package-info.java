@NullMarked
package org.advocatedesk.intake.sources.ui;

import org.jspecify.annotations.NullMarked;
