package org.advocatedesk.cases;

import org.advocatedesk.staff.StaffId;

/// A family got an owner, by their own hand or another's; what hangs on its owner goes along in the same transaction.
public record FamilyGiven(CaseId family, StaffId to) {}
