package org.advocatedesk.staff;

/// What a program with an API token may do; `SCOPE_intake:read` is its authority.
public enum Scope {
    INTAKE_READ("intake:read", "Read what came in"),
    CALLS_WRITE("calls:write", "Log calls"),
    KITS_WRITE("kits:write", "Report kits as sent or delivered"),
    REPORTS_READ("reports:read", "Read reports");

    private final String id;
    private final String label;

    Scope(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
