package org.advocatedesk.intake.understanding;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Domains at which most families have their mail. One that is a slip away from them is doubted, and never changed: the
/// address they gave may be right.
final class MailDomains {
    private static final Set<String> COMMON = Set.of(
            "gmail.com",
            "yahoo.com",
            "hotmail.com",
            "outlook.com",
            "aol.com",
            "icloud.com",
            "comcast.net",
            "att.net",
            "verizon.net",
            "msn.com",
            "live.com",
            "sbcglobal.net",
            "bellsouth.net",
            "cox.net",
            "charter.net",
            "ymail.com",
            "mail.com",
            "me.com",
            "mac.com",
            "protonmail.com",
            "earthlink.net",
            "juno.com",
            "windstream.net",
            "frontier.com",
            "optonline.net",
            "rocketmail.com",
            "gmx.com",
            "yahoo.com.mx",
            "hotmail.es",
            "proton.me",
            "email.com",
            "ptd.net",
            "q.com",
            "roadrunner.com",
            "spectrum.net",
            "centurylink.net",
            "netzero.net");
    private static final int SHORTEST = 6, SLIP = 1, TWO_SLIPS = 2, LONG_ENOUGH_FOR_TWO = 9;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(TWO_SLIPS);

    private MailDomains() {}

    /// The address as it may have been meant; empty where its domain is a common one, or like none.
    static Optional<String> perhaps(String email) {
        int at = email.lastIndexOf('@');
        if (at < 1) return Optional.empty();
        var domain = email.substring(at + 1).toLowerCase(java.util.Locale.ROOT);
        if (domain.length() < SHORTEST || COMMON.contains(domain)) return Optional.empty();
        int most = domain.length() >= LONG_ENOUGH_FOR_TWO ? TWO_SLIPS : SLIP;
        return COMMON.stream()
                .filter(common -> common.length() >= SHORTEST && common.charAt(0) == domain.charAt(0))
                .filter(common -> within(common, domain, most))
                .min(Comparator.<String>comparingInt(common -> DISTANCE.apply(common, domain))
                        .thenComparing(Comparator.naturalOrder()))
                .map(common -> email.substring(0, at + 1) + common);
    }

    private static boolean within(String common, String domain, int most) {
        int distance = DISTANCE.apply(common, domain);
        return distance >= 0 && distance <= most;
    }
}
