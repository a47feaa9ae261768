package org.advocatedesk.cases;

import java.util.UUID;

/// A merge was undone: they are two again, each with what was theirs.
public record FamiliesParted(UUID merge, CaseId survivor, CaseId absorbed, boolean whole) {}
