package org.advocatedesk.people;

/// Persons that were found to be one are read as one: each keeps their own rows, which are read by root.
public final class OnePerson {
    private OnePerson() {}

    /// The condition under which a row belongs to the person `:param`, or to one that was merged with them.
    public static String is(String column, String param) {
        // an array, so that its few ids are looked up one by one also where the database knows no statistics yet
        return column
                + " = any(array(select one.id from person one where one.root_id = (select asked.root_id from person asked where asked.id = :"
                + param + ")))";
    }
}
