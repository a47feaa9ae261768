package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.advocatedesk.shared.ui.Parts;

/// What an empty list says: that it is well so, and where to go on.
final class Emptiness {
    private Emptiness() {}

    static Component of(CameInTab tab) {
        return switch (tab) {
            case QUARANTINE ->
                Parts.empty(
                        "Nobody is held back",
                        "Whatever looks like advertising or an attack waits here until one of us has looked.",
                        toQueue());
            case NOT_UNDERSTOOD ->
                Parts.empty(
                        "Everything was understood",
                        "If something cannot be made into a family’s case, it stands here with the reason.",
                        toQueue());
            case UNREADABLE ->
                Parts.empty(
                        "Nothing unreadable",
                        "What a website sends and no program can read is kept here, so that nobody is lost.",
                        toQueue());
            case DUPLICATES ->
                Parts.empty(
                        "Nobody seems to be here twice",
                        "If something comes in that sounds like a family we know, both stand here side by side.",
                        toQueue());
            case EVERYTHING ->
                Parts.empty(
                        "Nothing found here",
                        "Each message stands here from the moment it comes in, newest first.",
                        toQueue());
        };
    }

    private static Component toQueue() {
        return new Anchor("queue", "To the queue");
    }
}
