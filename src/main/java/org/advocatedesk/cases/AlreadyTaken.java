package org.advocatedesk.cases;

import org.advocatedesk.shared.Refusal;

/// Somebody else was quicker, or the family is closed.
public class AlreadyTaken extends Refusal {
    AlreadyTaken(String sentence) {
        super(sentence);
    }
}
