package org.advocatedesk.intake.door;

import java.security.SecureRandom;

/// What a family keeps of us: seven signs that cannot be misread or misheard for one another, "H7K-4M2".
final class Reference {
    private static final String SIGNS = "234679CDFGHJKMNPQRTWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        var signs = RANDOM.ints(7, 0, SIGNS.length())
                .collect(StringBuilder::new, (s, i) -> s.append(SIGNS.charAt(i)), StringBuilder::append);
        return signs.insert(3, '-').toString();
    }
}
