package org.advocatedesk.intake.door;

import java.util.HashMap;
import java.util.Map;
import org.advocatedesk.shared.EmailAddress;

/// What looks mistyped and is asked back about once; whoever sends it again is taken at their word.
final class AskBack {
    private static final int DIGITS = 10, DIGITS_ABROAD = 8;

    private AskBack() {}

    /// The name of the question beside each field that looks mistyped.
    static Map<String, String> about(SentFields sent) {
        var questions = new HashMap<String, String>();
        if (sent.text("asked").equals("yes")) return questions;
        var phone = sent.text("contact.phone").strip();
        var email = sent.text("contact.email").strip();
        if (!phone.isEmpty() && EmailAddress.read(phone).isEmpty()) number(phone, questions);
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) questions.put("contact.email", "askMail");
        return questions;
    }

    private static void number(String phone, Map<String, String> questions) {
        long digits = phone.chars().filter(Character::isDigit).count();
        boolean abroad = phone.startsWith("+") || phone.startsWith("00");
        if (digits == 0) questions.put("contact.phone", "askNumber");
        else if (digits < (abroad ? DIGITS_ABROAD : DIGITS)) questions.put("contact.phone", "askShort");
    }
}
