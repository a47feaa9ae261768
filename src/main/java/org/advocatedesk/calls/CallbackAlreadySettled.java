package org.advocatedesk.calls;

import org.advocatedesk.shared.Refusal;

/// A promise ends once; somebody was quicker.
public class CallbackAlreadySettled extends Refusal {
    CallbackAlreadySettled(String by, CallbackEnd how) {
        super(by + " has " + how.label() + " this promise already.");
    }
}
