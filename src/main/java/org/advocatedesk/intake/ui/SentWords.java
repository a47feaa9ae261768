package org.advocatedesk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.intake.AsSent;
import org.advocatedesk.intake.understanding.Submitted;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/// What somebody sent: their words in the serif, and each field as typed beside how it was understood.
final class SentWords {
    private SentWords() {}

    static Component of(AsSent sent) {
        var typed = sent.typed();
        var all = new Div();
        all.addClassName("sent");
        if (!typed.message().isBlank()) all.add(Parts.voice(typed.message()));
        all.add(fields(sent));
        return all;
    }

    private static DescriptionList fields(AsSent sent) {
        var typed = sent.typed();
        var list = new DescriptionList();
        list.addClassName("ad-facts");
        row(list, "Name", typed.nameAsTyped(), understoodName(sent));
        row(list, "Phone", typed.writer().phone(), understoodPhone(sent));
        row(
                list,
                "E-mail",
                typed.writer().email(),
                understood(
                        sent.understood() == null ? null : sent.understood().email(),
                        typed.writer().email()),
                sent.doubts().email());
        row(list, "Best time", typed.writer().bestTime(), "");
        row(list, "Address", typed.address().oneLine(), "");
        row(list, "Who is ill", patient(typed), "", sent.doubts().died());
        row(list, "Illness", illness(typed), "", sent.doubts().diagnosed());
        row(list, "Work", work(typed), "");
        row(list, "Agreed to", consent(typed), "");
        row(list, "Form", sent.form().words(), "");
        row(list, "From page", typed.source().pageUrl(), "");
        typed.others().forEach((name, words) -> row(list, sent.form().question(name), words, ""));
        return list;
    }

    private static void row(DescriptionList list, String label, String typed, String understood) {
        row(list, label, typed, understood, "");
    }

    private static void row(DescriptionList list, String label, String typed, String understood, String doubt) {
        if (typed.isBlank() && understood.isBlank()) return;
        var description = new DescriptionList.Description(new Span(typed.isBlank() ? "not typed" : typed));
        if (!understood.isBlank()) {
            var small = new Element("small");
            small.setText("understood as " + understood);
            description.getElement().appendChild(small);
        }
        if (!doubt.isBlank()) description.add(Parts.tag(Icon.ASK, "Ask: " + doubt, Tone.ASK));
        list.add(new DescriptionList.Term(label), description);
    }

    private static String understoodName(AsSent sent) {
        var meant = sent.understood();
        if (meant == null) return "";
        return understood(
                (meant.givenName() + " " + meant.familyName()).strip(),
                sent.typed().nameAsTyped());
    }

    private static String understoodPhone(AsSent sent) {
        var meant = sent.understood();
        var typed = sent.typed().writer().phone();
        if (meant == null) return "";
        if (meant.phoneE164() == null) return typed.isBlank() ? "" : "no number that can be called";
        var extension = meant.phoneExtension().isBlank() ? "" : ", extension " + meant.phoneExtension();
        return understood(new PhoneNumber(meant.phoneE164()).display() + extension, typed);
    }

    private static String understood(@Nullable String meant, String typed) {
        return meant == null || meant.isBlank() || meant.equals(typed) ? "" : meant;
    }

    private static String patient(Submitted typed) {
        var patient = typed.patient();
        return joined(
                patient.relationship().replace('_', ' '),
                (patient.givenName() + " " + patient.familyName()).strip(),
                patient.diedOn().isBlank() ? "" : "died " + patient.diedOn());
    }

    private static String illness(Submitted typed) {
        var patient = typed.patient();
        return joined(
                patient.diagnosis().replace('_', ' '),
                patient.stage().isBlank() ? "" : "stage " + patient.stage(),
                patient.diagnosedOn().isBlank() ? "" : "since " + patient.diagnosedOn());
    }

    private static String work(Submitted typed) {
        var exposure = typed.exposure();
        return joined(exposure.occupation(), exposure.employers(), exposure.years(), exposure.branch());
    }

    private static String consent(Submitted typed) {
        var consent = typed.consent();
        if (consent.given() == null) return "";
        return (consent.given() ? "Ticked: " : "Left open: ") + "“" + consent.words() + "”";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
