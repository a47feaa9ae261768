/// Lists that are brought in: read, looked through, taken in like everything else, and taken back while nobody has
/// worked with them.
@NullMarked
package org.advocatedesk.intake.imports;

import org.jspecify.annotations.NullMarked;
