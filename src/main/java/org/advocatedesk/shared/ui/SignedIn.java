package org.advocatedesk.shared.ui;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Who is signed in, as the frame shows them. A bean of the area that knows.
public interface SignedIn {
    Optional<Person> person();

    /// Nothing here is real.
    boolean demonstration();

    /// How this person likes the screens from now on, wherever they sign in.
    void prefer(Preferences preferences);

    void signOut();

    /// A name, a face, what they are here ("Advocate"), their zone and how they like the screens.
    record Person(String fullName, String initials, String roles, ZoneId zone, Preferences preferences) {}

    /// Single-letter keys off; everything an eighth larger; light, dark or as the system has it.
    record Preferences(boolean keysOff, boolean roomy, Scheme scheme) {

        /// The classes of the page's root element.
        public String classes() {
            var classes = scheme == Scheme.SYSTEM ? "" : scheme.name().toLowerCase(Locale.ROOT);
            if (keysOff) classes += " keys-off";
            if (roomy) classes += " roomy";
            return classes.strip();
        }
    }

    enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
