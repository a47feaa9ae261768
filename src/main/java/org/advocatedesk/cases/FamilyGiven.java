package org.advocatedesk.cases;

import org.advocatedesk.staff.StaffId;

/// A family got another owner by somebody else's hand; what hangs on its owner goes along in the same transaction.
public record FamilyGiven(CaseId family, StaffId to) {}
