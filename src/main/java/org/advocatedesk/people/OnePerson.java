package org.advocatedesk.people;

/// Persons that were found to be one are read as one: each keeps their own rows, which are read by root.
public final class OnePerson {
    private OnePerson() {}

    /// The condition under which a row belongs to the person `:param`, or to one that was merged with them.
    public static String is(String column, String param) {
        return column
                + " in (select one.id from person one join person asked on asked.root_id = one.root_id where asked.id = :"
                + param + ")";
    }
}
