package org.advocatedesk.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody answered whether we may contact them, or told us to stop: whatever copies that must be renewed.
public record AgreementChanged(
        AddressKind kind, String value, @Nullable UUID personId) {}
