package org.advocatedesk.people;

import java.util.Optional;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/// What is known of somebody new; names may be blank ("name not given"), numbers are kept as typed and as understood.
public record NewPerson(
        String givenName,
        String familyName,
        String language,
        @Nullable String bestTime,
        String phoneAsTyped,
        Optional<PhoneNumber> phone,
        String emailAsTyped,
        Optional<EmailAddress> email,
        Optional<PostalAddress> address) {

    public static NewPerson named(String givenName, String familyName) {
        return new NewPerson(
                givenName, familyName, "en", null, "", Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    public NewPerson withPhone(PhoneNumber number) {
        return new NewPerson(
                givenName,
                familyName,
                language,
                bestTime,
                number.display(),
                Optional.of(number),
                emailAsTyped,
                email,
                address);
    }
}
