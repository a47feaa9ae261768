package org.advocatedesk.cases;

/// How we know a fact.
public enum FactSource {
    WEB_FORM("web form"),
    SAID_ON_PHONE("said on the phone"),
    PATHOLOGY_REPORT("seen in the pathology report"),
    MEDICAL_RECORD("seen in a medical record"),
    OTHER_DOCUMENT("seen in a document"),
    WRITTEN("written to us");

    private final String label;

    FactSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
