package org.advocatedesk.pages;

/// What a page has to do with a family.
public enum HowLinked {
    CAME_FROM("They came from it"),
    LINKED("Linked"),
    READ_OUT("Read out on the phone"),
    WILL_SEND("To be sent");

    private final String label;

    HowLinked(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
