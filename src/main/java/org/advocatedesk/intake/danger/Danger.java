package org.advocatedesk.intake.danger;

import java.time.Instant;
import java.util.UUID;
import org.advocatedesk.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// Somebody may harm themselves, and nobody of us has said yet that they are with them. Without a family where what
/// came
/// was set aside as not real.
public record Danger(UUID id, String reference, @Nullable CaseId family, Instant since) {}
