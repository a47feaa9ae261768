package org.advocatedesk.cases;

import org.advocatedesk.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Somebody else was quicker, or the family is closed.
public class AlreadyTaken extends Refusal {
    private final @Nullable String owner;

    /// `owner` null where no colleague was quicker.
    AlreadyTaken(String sentence, @Nullable String owner) {
        super(sentence);
        this.owner = owner;
    }

    /// Says whose family was meant, for a screen that shows another by now.
    public String sentenceAbout(String family) {
        return owner == null ? family + ": " + sentence() : owner + " has " + family + ".";
    }
}
