package org.advocatedesk.contact;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocatedesk.contact.Consents.Answer;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody answered when they were asked for calls or mail. Of merged persons the strictest answer holds, until
/// they answer anew.
@Component
class Agreements {
    private final Consents consents;
    private final SamePeople people;

    Agreements(Consents consents, SamePeople people) {
        this.consents = consents;
        this.people = people;
    }

    /// All numbers under which somebody can be reached, the keys of what they answered, and since when several persons
    /// are one (null where nobody was merged).
    record Reach(
            Set<String> phones, Set<String> keys, @Nullable Instant mergedAt) {}

    Reach reach(Optional<PhoneNumber> phone, @Nullable UUID person) {
        var circle = person == null ? SamePeople.Circle.NOBODY : people.with(person);
        var phones = phone.map(PhoneNumber::e164).stream().collect(Collectors.toCollection(HashSet::new));
        if (circle.isMerged()) phones.addAll(circle.phones());
        var keys = new HashSet<>(phones);
        if (person != null) keys.add(Consents.underPerson(person));
        circle.ids().forEach(id -> keys.add(Consents.underPerson(id)));
        return new Reach(phones, keys, circle.isMerged() ? mergedAt(circle) : null);
    }

    private static Instant mergedAt(SamePeople.Circle circle) {
        return circle.since() == null ? Instant.EPOCH : circle.since();
    }

    /// They were asked and left the box open, under this number or on a form without a number.
    boolean notAgreedToCalls(Reach reach) {
        if (reach.keys.isEmpty()) return false;
        var answers = consents.of(AddressKind.PHONE, reach.keys);
        var merged = reach.mergedAt;
        return merged == null ? latestIsNo(answers) : anyIsNo(answers, merged);
    }

    /// This address and those of the same person.
    Set<String> emailsWith(EmailAddress address) {
        var all = new HashSet<>(people.under(address.value()).emails());
        all.add(address.value());
        return all;
    }

    boolean notAgreedToMail(Set<String> addresses) {
        var answers = consents.of(AddressKind.EMAIL, addresses);
        return addresses.size() == 1 ? latestIsNo(answers) : anyIsNo(answers, Instant.MAX);
    }

    private static boolean latestIsNo(List<Answer> answers) {
        return answers.stream().findFirst().filter(a -> !a.given()).isPresent();
    }

    /// What they answered since they are known as one counts; before that, one open box is enough.
    private static boolean anyIsNo(List<Answer> answers, Instant mergedAt) {
        var since = answers.stream().filter(a -> a.at().isAfter(mergedAt)).findFirst();
        if (since.isPresent()) return !since.get().given();
        var keys = answers.stream().map(Answer::value).collect(Collectors.toSet());
        return keys.stream()
                .anyMatch(key -> latestIsNo(
                        answers.stream().filter(a -> a.value().equals(key)).toList()));
    }
}
