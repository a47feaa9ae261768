package org.advocatedesk.cases;

import java.util.UUID;

/// Two families are one from now on (`whole`), or one person wrote for both; whoever keeps something about them answers
/// in the same transaction.
public record FamiliesMerged(UUID merge, CaseId survivor, CaseId absorbed, boolean whole) {}
