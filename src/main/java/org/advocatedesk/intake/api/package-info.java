/// What the API tells programs about itself, at `/api/intake/v1/openapi.json`.
@NullMarked
package org.advocatedesk.intake.api;

import org.jspecify.annotations.NullMarked;
