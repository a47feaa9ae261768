package org.advocatedesk.contact;

/// The ways to reach somebody, each with permission of its own.
public enum AddressKind {
    PHONE("phone"),
    EMAIL("email"),
    POST("post");

    private final String column;

    AddressKind(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
