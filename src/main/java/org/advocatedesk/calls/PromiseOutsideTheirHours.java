package org.advocatedesk.calls;

import org.advocatedesk.shared.Refusal;

/// They may not be called at the promised moment, and have not asked for it themselves.
public class PromiseOutsideTheirHours extends Refusal {
    PromiseOutsideTheirHours(String when, String verdict, boolean theirWishWouldDo) {
        super(when + " is not a time we may call. " + verdict + ". "
                + (theirWishWouldDo
                        ? "Choose another time, or say that they asked for this one."
                        : "Choose another way to reach them."));
    }
}
