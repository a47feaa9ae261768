package org.advocatedesk.intake.forms;

import java.text.Normalizer;
import java.util.Locale;
import org.advocatedesk.shared.Refusal;

/// The last part of a form's address: small letters, digits and dashes.
public final class Slugs {
    private static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 60;

    private Slugs() {}

    static boolean looksLikeOne(String slug) {
        return slug.length() <= LONGEST && slug.matches(SHAPE);
    }

    /// Refuses what cannot stand in an address; `thanks` is taken by the plain forms.
    static String checked(String typed) {
        var slug = typed.strip();
        if (!looksLikeOne(slug))
            throw new Refusal("Write the address in small letters, digits and dashes, for example second-opinion.");
        if (slug.equals("thanks")) throw new Refusal("This address is used already. Choose another.");
        return slug;
    }

    /// What a name suggests.
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
    }
}
