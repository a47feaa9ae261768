package org.advocatedesk.intake.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.advocatedesk.contact.UsPlaces;
import org.advocatedesk.shared.EmailAddress;
import org.advocatedesk.shared.PhoneNumber;

/// What a value looks like by itself: a number to call, an address, a ZIP, a state, a few sentences.
final class ValueShape {
    private static final Pattern PHONE =
            Pattern.compile("\\+?1?[\\s.-]?\\(?\\d{3}\\)?[\\s.-]?\\d{3}[\\s.-]?\\d{4}(\\s*(x|ext\\.?)\\s*\\d+)?");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}\\.?)? \\p{Lu}[\\p{L}'’-]+( (Jr|Sr|II|III)\\.?)?");
    private static final Pattern STREET = Pattern.compile(
            "(?i)\\d{1,6} .*\\b(st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|way|ct|court|pl|place|hwy|circle|cir|terrace|ter|trail)\\b\\.?.*");
    private static final int A_FEW_WORDS = 6;

    private ValueShape() {}

    static Optional<OurField> of(String value, Set<OurField> taken) {
        var words = value.strip();
        if (words.isEmpty()) return Optional.empty();
        return shape(words)
                .filter(ours -> ours == OurField.MESSAGE || !taken.contains(ours))
                .filter(ours -> ours != OurField.NAME || !taken.contains(OurField.LAST_NAME))
                .filter(ours -> ours != OurField.ADDRESS || !taken.contains(OurField.STREET));
    }

    private static Optional<OurField> shape(String words) {
        if (EmailAddress.read(words).isPresent()) return Optional.of(OurField.EMAIL);
        if (PHONE.matcher(words).matches() && PhoneNumber.read(words).isPresent()) return Optional.of(OurField.PHONE);
        if (words.matches("https?://\\S+")) return Optional.of(OurField.PAGE);
        if (words.matches("\\d{5}(-\\d{4})?")) return Optional.of(OurField.ZIP);
        if (isState(words)) return Optional.of(OurField.STATE);
        if (STREET.matcher(words).matches())
            return Optional.of(words.matches(".*\\d{5}(-\\d{4})?$") ? OurField.ADDRESS : OurField.STREET);
        if (words.toLowerCase(Locale.ROOT).contains("mesothelioma") && words.split("\\s+").length < A_FEW_WORDS)
            return Optional.of(OurField.ILLNESS);
        if (words.split("\\s+").length >= A_FEW_WORDS) return Optional.of(OurField.MESSAGE);
        return NAME.matcher(words).matches() ? Optional.of(OurField.NAME) : Optional.empty();
    }

    private static boolean isState(String words) {
        return words.matches("[A-Z]{2}|[A-Z][a-z]+( [A-Z][a-z]+)?")
                && UsPlaces.codeOf(words).isPresent();
    }

    /// A name may promise what the value does not keep: "phone_consent: yes" is no number.
    static boolean fits(OurField ours, String value) {
        var words = value.strip();
        if (words.isEmpty()) return true;
        return switch (ours) {
            case PHONE ->
                words.chars().filter(Character::isDigit).count() >= 7
                        || words.matches("(?i).*\\b(zero|one|two|three|four|five|six|seven|eight|nine)\\b.*");
            case EMAIL -> words.contains("@") || words.toLowerCase(Locale.ROOT).contains(" at ");
            case ZIP -> words.matches("\\D*\\d{3,5}.*");
            case STATE -> words.length() <= 30 && !words.matches("\\d+");
            case PAGE, REFERRER -> words.contains(".") || words.startsWith("/");
            case NAME, FIRST_NAME, LAST_NAME, PATIENT_NAME, PATIENT_FIRST, PATIENT_LAST ->
                !words.contains("@")
                        && words.length() <= 120
                        && words.chars().filter(Character::isDigit).count() < 4;
            default -> true;
        };
    }
}
