package org.advocatedesk.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/// A telephone number in E.164. Refuses anything else with [IllegalArgumentException]; use [#read] for what people
/// type.
public record PhoneNumber(String e164) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) throw new IllegalArgumentException("That is not a telephone number.");
    }

    /// The number somebody typed, read as a US number unless it says otherwise; empty where digits are missing or the
    /// area code cannot exist.
    public static Optional<PhoneNumber> read(String typed) {
        try {
            var number = NUMBERS.parse(typed, "US");
            if (!plausible(number)) return Optional.empty();
            return Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException | IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }

    /// Numbers kept for fiction (555-01xx) are not assigned, so a valid area code and seven digits are enough in the
    /// US.
    private static boolean plausible(Phonenumber.PhoneNumber number) {
        if (number.getCountryCode() != 1) return NUMBERS.isValidNumber(number);
        var digits = String.valueOf(number.getNationalNumber());
        if (!digits.matches("[2-9]\\d{2}[2-9]\\d{6}")) return false;
        var sameAreaCode = new Phonenumber.PhoneNumber()
                .setCountryCode(1)
                .setNationalNumber(Long.parseLong(digits.substring(0, 3) + "2530000"));
        return NUMBERS.isValidNumber(sameAreaCode) || NUMBERS.isValidNumber(number);
    }

    public boolean isNorthAmerican() {
        return e164.startsWith("+1") && e164.length() == 12;
    }

    /// Three digits, for North American numbers only.
    public Optional<String> areaCode() {
        return isNorthAmerican() ? Optional.of(e164.substring(2, 5)) : Optional.empty();
    }

    /// As people here read it: (419) 555-0132.
    public String display() {
        if (!isNorthAmerican()) return e164;
        return "(" + e164.substring(2, 5) + ") " + e164.substring(5, 8) + "-" + e164.substring(8);
    }
}
