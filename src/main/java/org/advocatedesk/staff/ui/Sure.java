package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.advocatedesk.shared.ui.Feedback;

/// Asks once more before something that others will feel.
final class Sure {
    private Sure() {}

    static void ask(String question, String consequence, String verb, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText("Leave it");
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(yes -> Feedback.attempt(work));
        dialog.open();
    }
}
