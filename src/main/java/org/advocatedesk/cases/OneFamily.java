package org.advocatedesk.cases;

/// Families that were found to be one are read as one: every row keeps the family it was entered for, and is read by
/// root.
public final class OneFamily {
    private OneFamily() {}

    /// The condition under which a row belongs to the family `:param`, or to one that was merged with it.
    public static String has(String column, String param) {
        return column
                + " in (select one.id from case_file one join case_file asked on asked.root_id = one.root_id where asked.id = :"
                + param + ")";
    }
}
