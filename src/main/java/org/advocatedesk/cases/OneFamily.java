package org.advocatedesk.cases;

/// Families that were found to be one are read as one: every row keeps the family it was entered for, and is read by
/// root.
public final class OneFamily {
    private OneFamily() {}

    /// The condition under which a row belongs to the family `:param`, or to one that was merged with it.
    public static String has(String column, String param) {
        // an array, so that its few ids are looked up one by one also where the database knows no statistics yet
        return column
                + " = any(array(select one.id from case_file one where one.root_id = (select asked.root_id from case_file asked where asked.id = :"
                + param + ")))";
    }
}
