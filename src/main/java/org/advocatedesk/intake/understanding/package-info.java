/// What a submission means: screened, normalised, matched to people and a family.
@NullMarked
package org.advocatedesk.intake.understanding;

import org.jspecify.annotations.NullMarked;
