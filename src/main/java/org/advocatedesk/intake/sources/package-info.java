/// Others who deliver to us: what their fields mean, learned from examples.
@NullMarked
package org.advocatedesk.intake.sources;

import org.jspecify.annotations.NullMarked;
