package org.advocatedesk.intake.sources;

import java.time.Instant;
import org.advocatedesk.intake.mapping.Mapping;

/// One version of what a source's fields mean, with who said so and when.
public record MappingVersion(int version, String savedBy, Instant savedAt, Mapping mapping) {}
