package org.advocatedesk.intake.confirmation;

import java.time.Instant;

/// An e-mail in plain text.
record Letter(String subject, String body, Instant writtenAt) {}
