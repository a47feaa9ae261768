package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.LongPredicate;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;

/// Our label's bars, then the carrier's: the scanner's Enter goes from one field to the next and back.
final class ScanFields extends Composite<Section> {
    final TextField kitNumber = new TextField("Kit number");
    final TextField tracking = new TextField("Tracking number");
    private static final String FIRST = "Scan the bars on our own label first.";
    private final LongPredicate known;
    private final Span said = new Span();

    /// True where the numbers were taken.
    interface Scanned {
        boolean take(long kitNumber, String tracking);
    }

    ScanFields(LongPredicate known, Scanned scanned) {
        this.known = known;
        getContent().addClassNames("card", "scan");
        getContent().setVisible(false);
        kitNumber.setPlaceholder("the bars on our label");
        tracking.setPlaceholder("the carrier’s number");
        tracking.setMaxLength(60);
        kitNumber.setMaxLength(12);
        kitNumber.addValueChangeListener(change -> {
            if (change.isFromClient() && !kitNumber.isEmpty()) toTracking();
        });
        kitNumber.addKeyPressListener(Key.ENTER, enter -> toTracking());
        tracking.addKeyPressListener(Key.ENTER, enter -> take(scanned));
        said.addClassName("s");
        said.getElement().setAttribute("role", "status");
        var close = Keys.bind(Parts.button(Icon.DOWN, "Close", "", this::close), "Escape", "Close the scan fields");
        getContent()
                .add(
                        kitNumber,
                        tracking,
                        Parts.button(Icon.CHECK, "Keep the number", "", () -> take(scanned)),
                        said,
                        close);
    }

    void open() {
        getContent().setVisible(true);
        kitNumber.focus();
    }

    private void close() {
        getContent().setVisible(false);
        said.setText("");
    }

    /// What is not a kit of ours is said at once, before the carrier's number is scanned.
    private void toTracking() {
        var words = kitNumber.getValue().strip();
        if (isOurs(words)) {
            said.setText("");
            tracking.focus();
        } else {
            said.setText(
                    words.isEmpty() ? FIRST : "There is no kit " + words + ". Scan the bars on our own label first.");
            kitNumber.focus();
        }
    }

    private boolean isOurs(String words) {
        return words.matches("[0-9]{1,12}") && known.test(Long.parseLong(words));
    }

    private void take(Scanned scanned) {
        var digits = kitNumber.getValue().strip();
        if (!isOurs(digits)) {
            toTracking();
            return;
        }
        if (!scanned.take(Long.parseLong(digits), tracking.getValue())) {
            tracking.focus();
            return;
        }
        said.setText("Kit " + digits + " is packed and known to the carrier.");
        kitNumber.clear();
        tracking.clear();
        kitNumber.focus();
    }
}
