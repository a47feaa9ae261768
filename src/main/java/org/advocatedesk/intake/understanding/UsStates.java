package org.advocatedesk.intake.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The two letters of a state, written in full or short.
final class UsStates {
    private static final Map<String, String> BY_NAME = new TreeMap<>();

    static {
        var list =
                "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,"
                        + "FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,"
                        + "MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,"
                        + "NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,"
                        + "OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,"
                        + "VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,GU Guam,VI Virgin Islands,"
                        + "AS American Samoa,MP Northern Mariana Islands";
        for (var entry : list.split(","))
            BY_NAME.put(entry.substring(3).toLowerCase(Locale.ROOT), entry.substring(0, 2));
    }

    private static final Set<String> CODES = Set.copyOf(BY_NAME.values());

    private UsStates() {}

    static Optional<String> code(String typed) {
        var plain = typed.replace(".", "").strip();
        var upper = plain.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) return Optional.of(upper);
        return Optional.ofNullable(BY_NAME.get(plain.toLowerCase(Locale.ROOT)));
    }
}
