package org.advocatedesk.intake.confirmation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// What happens next and when, as the family reads it: on their own clock where we know it, else on ours by its name.
record WhatComesNext(boolean kit, boolean mayCall, Instant answerBy, ZoneId zone) {

    String in(String language) {
        return language.equals("es") ? spanish() : english();
    }

    private String english() {
        var by = "By " + moment(Locale.US, "EEEE, MMMM d, h:mm a") + " one of us reads what you wrote ";
        var next = mayCall
                ? "and calls you. We never call before 8 a.m. or after 9 p.m. where you are."
                : "and writes back to this address. We do not call you unless you ask us to.";
        return (kit ? "We pack your kit and send it in a plain box. " : "") + by + next;
    }

    private String spanish() {
        var by = "A más tardar el " + moment(Locale.forLanguageTag("es-US"), "EEEE d 'de' MMMM, h:mm a")
                + " uno de nosotros lee lo que escribió ";
        var next = mayCall
                ? "y le llama. Nunca llamamos antes de las 8 de la mañana ni después de las 9 de la noche en su hora."
                : "y le responde a esta dirección. No le llamamos si usted no lo pide.";
        return (kit ? "Preparamos su paquete y lo enviamos en una caja sin letreros. " : "") + by + next;
    }

    private String moment(Locale locale, String pattern) {
        var name = zone.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(answerBy.atZone(zone)) + " (" + name + ")";
    }
}
