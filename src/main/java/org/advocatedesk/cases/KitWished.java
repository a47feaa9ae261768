package org.advocatedesk.cases;

import org.advocatedesk.people.PersonId;
import org.advocatedesk.shared.PostalAddress;

/// A family asked for the resource kit in what they sent us; parts of the address may be blank. Whoever sends kits
/// listens and holds what cannot leave.
public record KitWished(CaseId caseId, PersonId personId, PostalAddress address, String language) {}
