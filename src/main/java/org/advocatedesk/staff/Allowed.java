package org.advocatedesk.staff;

/// Who may do what, in the users' words: the table of permissions as the desks name it in `@PreAuthorize`.
///
/// The desk's own background work runs as [Staff#asTheDesk] and may do what any of these allow.
public final class Allowed {
    private static final String DESK = "hasRole('THE_DESK') or ";

    public static final String TO_SEE_FAMILIES = DESK + "hasAnyRole('ADVOCATE', 'INTAKE', 'MANAGER')";
    public static final String TO_CALL = DESK + "hasAnyRole('ADVOCATE', 'INTAKE', 'MANAGER')";
    public static final String TO_RECORD = DESK + "hasAnyRole('ADVOCATE', 'INTAKE', 'MANAGER')";
    public static final String TO_WORK_FAMILIES = DESK + "hasAnyRole('ADVOCATE', 'MANAGER')";
    public static final String TO_LINK_PAGES = DESK + "hasAnyRole('ADVOCATE', 'MANAGER')";
    public static final String TO_JUDGE_DUPLICATES = DESK + "hasAnyRole('ADVOCATE', 'MANAGER')";
    public static final String TO_JUDGE_WHAT_CAME_IN = DESK + "hasAnyRole('ADVOCATE', 'MANAGER')";
    public static final String TO_RUN_THE_MAILROOM = DESK + "hasAnyRole('ADVOCATE', 'INTAKE', 'MANAGER')";
    public static final String TO_WATCH_DASHBOARDS = DESK + "hasRole('MANAGER')";
    public static final String TO_SET_RULES = DESK + "hasRole('MANAGER')";
    public static final String TO_MAKE_FORMS = DESK + "hasRole('MANAGER')";
    public static final String TO_ADMINISTER = DESK + "hasRole('ADMIN')";

    private Allowed() {}
}
