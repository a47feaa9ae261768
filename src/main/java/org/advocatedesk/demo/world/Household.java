package org.advocatedesk.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One family of the demonstration: who they are, what they wrote and when, and what has happened since.
record Household(
        int number,
        Story story,
        Instant arrivedAt,
        Somebody contact,
        Somebody patient,
        Town town,
        String street,
        String phone,
        String email,
        @Nullable String bestTime,
        Work work,
        @Nullable LocalDate diedOn,
        String message,
        Map<String, String> gaps,
        Source source,
        List<Deed> deeds) {

    /// The page they wrote from and what had led them there; blank where unknown.
    record Source(@Nullable String pageUrl, String referrer, String utmSource, String utmCampaign) {}

    Household since(List<Deed> history) {
        return new Household(
                number, story, arrivedAt, contact, patient, town, street, phone, email, bestTime, work, diedOn, message,
                gaps, source, history);
    }

    boolean isKnownByPhone() {
        return !phone.isEmpty();
    }
}
