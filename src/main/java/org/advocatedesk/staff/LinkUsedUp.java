package org.advocatedesk.staff;

import org.advocatedesk.shared.Refusal;

/// The one-time link was used, replaced by a newer one, or has expired.
public class LinkUsedUp extends Refusal {
    LinkUsedUp() {
        super("This link has been used already, or it is too old. Ask your administrator for a new one.");
    }
}
