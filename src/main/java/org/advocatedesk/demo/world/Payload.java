package org.advocatedesk.demo.world;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a family's form sends, in the shape that every form of ours sends it.
final class Payload {
    private static final String CONSENT =
            "By checking this box I agree that an advocate may call, text or e-mail me at the number and address above.";

    private Payload() {}

    static Map<String, Object> of(Household family) {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("type", family.story().type().equals("kit") ? "resource_kit" : "case_review");
        payload.put("contact", contact(family));
        if (!family.street().isEmpty()) payload.put("address", address(family));
        payload.put("patient", patient(family));
        if (!family.story().low() || family.story().type().equals("kit")) payload.put("exposure", exposure(family));
        payload.put("message", family.message());
        payload.put("consent", Map.of("given", true, "text", CONSENT));
        payload.put("source", source(family));
        payload.put("locale", family.story().inSpanish() ? "es-US" : "en-US");
        return payload;
    }

    static Map<String, Object> noise(String name, String email, String message) {
        return Map.of("contact", Map.of("firstName", name, "email", email), "message", message);
    }

    private static Map<String, String> contact(Household family) {
        var contact = new LinkedHashMap<String, String>();
        contact.put("firstName", family.contact().given());
        contact.put("lastName", family.contact().family());
        contact.put("phone", family.phone());
        contact.put("email", family.email());
        if (family.bestTime() != null) contact.put("bestTime", family.bestTime());
        return contact;
    }

    private static Map<String, String> address(Household family) {
        return Map.of(
                "line1", family.street(),
                "city", family.town().name(),
                "state", family.town().state(),
                "postalCode", family.town().zip());
    }

    private static Map<String, Object> patient(Household family) {
        var patient = new LinkedHashMap<String, Object>();
        patient.put("relationship", relationship(family));
        if (!family.patient().equals(family.contact())) {
            patient.put("firstName", family.patient().given());
            patient.put("lastName", family.patient().family());
        }
        patient.put("diagnosis", diagnosis(family.story().illness(), family.number()));
        if (family.story().stage().matches("[1-4]"))
            patient.put("stage", family.story().stage());
        patient.put("deceased", family.diedOn() != null);
        if (family.diedOn() != null) patient.put("dateOfDeath", family.diedOn().toString());
        return patient;
    }

    private static String relationship(Household family) {
        return switch (family.story().relation()) {
            case SELF -> "self";
            case SPOUSE -> "spouse";
            case PARENT -> "parent";
            case SIBLING -> "sibling";
            case UNKNOWN -> "";
            default -> "friend";
        };
    }

    /// Many families know only the one word.
    private static String diagnosis(String illness, int number) {
        return switch (illness) {
            case "pleural" -> number % 3 == 0 ? "mesothelioma_unspecified" : "pleural_mesothelioma";
            case "peritoneal", "pericardial", "testicular" -> illness + "_mesothelioma";
            case "lung" -> "asbestos_lung_cancer";
            case "asbestosis" -> "asbestosis";
            case "none", "suspected" -> "none_yet";
            default -> "unknown";
        };
    }

    private static Map<String, Object> exposure(Household family) {
        var exposure = new LinkedHashMap<String, Object>();
        exposure.put("veteran", family.story().isVeteran());
        if (family.story().isVeteran())
            exposure.put("branch", family.story().name().startsWith("army") ? "Army" : "Navy");
        exposure.put("occupation", family.work().trade());
        exposure.put("employers", Somebody.capital(family.work().place()));
        exposure.put("years", family.work().years());
        return exposure;
    }

    private static Map<String, String> source(Household family) {
        var source = new LinkedHashMap<String, String>();
        if (family.source().pageUrl() != null)
            source.put("pageUrl", family.source().pageUrl());
        source.put("referrer", family.source().referrer());
        source.put("utmSource", family.source().utmSource());
        source.put("utmCampaign", family.source().utmCampaign());
        return source;
    }
}
