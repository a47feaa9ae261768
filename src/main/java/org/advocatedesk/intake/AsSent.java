package org.advocatedesk.intake;

import org.advocatedesk.intake.forms.SeenForm;
import org.advocatedesk.intake.understanding.Doubts;
import org.advocatedesk.intake.understanding.Submitted;
import org.advocatedesk.intake.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/// What somebody sent, as typed and as understood; the latter is null until it is. And the form they saw, and what can
/// hardly be so.
public record AsSent(Submitted typed, @Nullable Understanding understood, SeenForm form, Doubts doubts) {}
