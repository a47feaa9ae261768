package org.advocatedesk.cases.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/// The names of the states, for people; a code nobody knows reads as it is.
final class UsStates {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        var all = "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,"
                + "DC Washington DC,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,"
                + "KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,"
                + "MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,"
                + "NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,"
                + "PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,"
                + "TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming";
        for (var state : all.split(",")) NAMES.put(state.substring(0, 2), state.substring(3));
    }

    private UsStates() {}

    static Map<String, String> all() {
        return NAMES;
    }

    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
