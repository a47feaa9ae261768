package org.advocatedesk.calls;

import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.Refusal;

/// The number may not be dialled now; the rule's own words say why.
public class MayNotCall extends Refusal {
    MayNotCall(Verdict verdict) {
        super(verdict.headline() + ". " + verdict.evidence());
    }
}
