/// Their names for things, and ours: how a foreign form, a chat or a list is read.
@NullMarked
package org.advocatedesk.intake.mapping;

import org.jspecify.annotations.NullMarked;
