package org.advocatedesk.staff;

/// The four roles of DESIGN: a person may have several. The constants are for `@RolesAllowed`.
public enum Role {
    ADVOCATE("Advocate"),
    INTAKE("Intake"),
    MANAGER("Manager"),
    ADMIN("Administrator");

    public static final String ADVOCATES = "ADVOCATE";
    public static final String INTAKES = "INTAKE";
    public static final String MANAGERS = "MANAGER";
    public static final String ADMINS = "ADMIN";

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
