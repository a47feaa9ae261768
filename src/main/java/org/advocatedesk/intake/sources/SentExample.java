package org.advocatedesk.intake.sources;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// One delivery of a source as it was sent, under the sender's own names.
public record SentExample(UUID id, String reference, Instant receivedAt, Map<String, String> fields) {}
