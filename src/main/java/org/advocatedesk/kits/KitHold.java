package org.advocatedesk.kits;

/// Why a kit cannot leave yet, in words for a row and for the person who has to mend it.
public enum KitHold {
    REFUSED("Asked for no post", "This address asked us to send nothing.", "Ask the family before anything leaves."),
    NO_STREET(
            "Street missing",
            "The street and house number are missing.",
            "The carrier cannot deliver without them. Ask the family."),
    NO_TOWN("Town missing", "The town or the state is missing.", "The carrier cannot deliver without it."),
    NO_ZIP("ZIP missing", "The ZIP is missing or not whole.", "Five digits, as on their mail."),
    ZIP_DIFFERS(
            "ZIP and state differ", "The ZIP lies in another state.", "One of the two is mistyped. Ask the family."),
    NO_UNIT("Unit missing", "The unit is missing.", "The carrier would bring it back."),
    PO_BOX("PO box", "Carriers do not deliver to PO boxes overnight.", "Ask for a street address, or send it by post."),
    MILITARY("Military address", "No carrier goes to a military post office.", "It can leave by post."),
    ABROAD(
            "Outside the US",
            "This address is outside the United States.",
            "Our carrier does not go there. Ask for an address here, or send pages by e-mail."),
    SAME_HOUSEHOLD("Same household", "A kit went to this family or this house lately.", "Decide if they want another.");

    private final String label;
    private final String sentence;
    private final String advice;

    KitHold(String label, String sentence, String advice) {
        this.label = label;
        this.sentence = sentence;
        this.advice = advice;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }

    public String advice() {
        return advice;
    }

    /// The post goes there although the carrier does not.
    public boolean leavesByPost() {
        return this == PO_BOX || this == MILITARY;
    }

    /// Mended by another address, not by a decision.
    public boolean isAboutTheAddress() {
        return this != SAME_HOUSEHOLD && this != REFUSED;
    }
}
