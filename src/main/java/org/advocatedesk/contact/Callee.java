package org.advocatedesk.contact;

import java.util.UUID;
import org.advocatedesk.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Whom we would call: the number, who they are if known, and where they may be.
public record Callee(PhoneNumber phone, @Nullable UUID personId, Whereabouts where) {}
