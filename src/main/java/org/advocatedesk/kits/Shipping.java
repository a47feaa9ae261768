package org.advocatedesk.kits;

/// How a kit travels.
public enum Shipping {
    OVERNIGHT("overnight", "OVERNIGHT"),
    BY_AIR("by air", "BY AIR"),
    POST("by post", "PRIORITY MAIL");

    private final String label;
    private final String onTheLabel;

    Shipping(String label, String onTheLabel) {
        this.label = label;
        this.onTheLabel = onTheLabel;
    }

    public String label() {
        return label;
    }

    public String onTheLabel() {
        return onTheLabel;
    }
}
