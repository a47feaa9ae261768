package org.advocatedesk.cases;

/// What should become of a submission's case, as screening proposes it.
public enum Disposition {
    WORK("To be helped here"),
    REFER_OUT("Belongs elsewhere"),
    DECLINE("Nothing we can do");

    private final String label;

    Disposition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
