package org.advocatedesk.intake.forms;

import org.advocatedesk.shared.Refusal;

/// A colleague changed the form while this one was writing; neither's words are lost.
public final class FormChangedMeanwhile extends Refusal {
    public FormChangedMeanwhile(String by) {
        super(by + " has changed this form in the meantime. What you wrote is still here.");
    }
}
