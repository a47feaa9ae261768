package org.advocatedesk.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/// A person as every screen shows them.
public record PersonCard(
        PersonId id,
        String givenName,
        String familyName,
        String language,
        @Nullable String bestTime,
        @Nullable ZoneId statedZone,
        List<PhoneNumber> phones,
        List<EmailAddress> emails,
        Optional<PostalAddress> address) {

    /// "Name not given" is a name.
    public String name() {
        var name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? "Name not given" : name;
    }

    public Optional<PhoneNumber> phone() {
        return phones.stream().findFirst();
    }

    public Optional<EmailAddress> email() {
        return emails.stream().findFirst();
    }
}
