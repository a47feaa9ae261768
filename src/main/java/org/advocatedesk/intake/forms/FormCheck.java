package org.advocatedesk.intake.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in the way of publishing a form, each with what to do about it.
public final class FormCheck {
    private static final int MOST_FIELDS = 40;
    private static final int MOST_CHOICES = 30;
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_TEXT = 2000;

    private final FormBody body;
    private final List<String> wrong = new ArrayList<>();

    private FormCheck(FormBody body) {
        this.body = body;
    }

    /// Empty where it can be published.
    public static List<String> of(FormBody body) {
        var check = new FormCheck(body);
        check.words();
        check.wayToAnswer();
        check.steps();
        check.ids();
        return check.wrong;
    }

    /// How many texts visitors who read Spanish would see in English.
    public static long missingSpanish(FormBody body) {
        return texts(body)
                .filter(text -> !text.en().isBlank() && text.es().isBlank())
                .count();
    }

    private static Stream<Words> texts(FormBody body) {
        var around = Stream.of(body.title(), body.lead(), body.button(), body.consent(), body.foot(), body.thanks());
        var asked = body.fields()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.label(), field.help()),
                        field.choices().stream().map(FormField.Choice::label)));
        return Stream.of(around, asked, body.steps().stream().map(FormBody.Step::title))
                .flatMap(all -> all);
    }

    private void words() {
        if (body.title().en().isBlank()) wrong.add("Give the form a title in English.");
        if (body.button().en().isBlank()) wrong.add("Say in English what stands on the button.");
        if (body.consent().en().isBlank()) wrong.add("Write in English what people agree to beside the box.");
        if (body.thanks().en().isBlank()) wrong.add("Write in English how the form says thank you.");
        if (texts(body).anyMatch(text -> Math.max(text.en().length(), text.es().length()) > LONGEST_TEXT))
            wrong.add("One of the texts is longer than 2,000 characters. Shorten it.");
    }

    private void wayToAnswer() {
        boolean reach = body.asks(FieldKind.REACH);
        boolean phone = body.asks(FieldKind.PHONE);
        if (body.kind() == FormKind.RESOURCE_KIT) address();
        else if (body.kind() == FormKind.CALLBACK && !reach && !phone)
            wrong.add("Nobody can be called without a number. Add a field for the phone.");
        else if (!reach && !phone && !body.asks(FieldKind.EMAIL))
            wrong.add("Add a phone number or an e-mail address, so that somebody can answer.");
        if (reach && (phone || body.asks(FieldKind.EMAIL)))
            wrong.add("Phone and e-mail are asked twice. Keep the one field for both, or one field for each.");
    }

    private void address() {
        var missing = Stream.of(FieldKind.LINE1, FieldKind.CITY, FieldKind.STATE, FieldKind.POSTAL_CODE)
                .filter(kind -> body.fields().noneMatch(field -> field.kind() == kind && field.required()))
                .map(kind -> kind.label().toLowerCase(java.util.Locale.ROOT).replace("zip", "ZIP"))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) wrong.add("A kit needs somewhere to go. Add these and require them: " + missing + ".");
    }

    private void steps() {
        if (body.fields().findAny().isEmpty()) {
            wrong.add("This form asks nothing yet. Add a question.");
            return;
        }
        if (body.fields().count() > MOST_FIELDS)
            wrong.add("Nobody answers more than " + MOST_FIELDS + " questions. Remove some.");
        for (int n = 0; n < body.steps().size(); n++) {
            var step = body.steps().get(n);
            if (step.fields().isEmpty())
                wrong.add("Step " + (n + 1) + " asks nothing. Add a question to it, or remove the step.");
            for (int f = 0; f < step.fields().size(); f++) field(step.fields().get(f), place(n, f));
        }
    }

    private String place(int step, int field) {
        return body.steps().size() == 1
                ? "Question " + (field + 1)
                : "Question " + (field + 1) + " of step " + (step + 1);
    }

    private void field(FormField field, String place) {
        if (field.label().en().isBlank())
            wrong.add(place + " has no words. Write in English what it asks, or remove it.");
        if (Math.max(field.label().en().length(), field.label().es().length()) > LONGEST_LABEL)
            wrong.add(place + " is longer than 300 characters. Shorten it; the help can say more.");
        if (field.kind().hasOwnChoices()) choices(field, place);
    }

    private void choices(FormField field, String place) {
        var sent = field.choices().stream().map(FormField.Choice::sent).toList();
        if (sent.size() < 2) wrong.add(place + " needs at least two answers to choose from.");
        if (sent.size() > MOST_CHOICES) wrong.add(place + " has more than " + MOST_CHOICES + " answers. Remove some.");
        if (sent.stream().anyMatch(String::isBlank))
            wrong.add(place + " has an answer without English words. Write or remove it.");
        if (Set.copyOf(sent).size() < sent.size()) wrong.add(place + " has the same answer twice. Remove one.");
    }

    private void ids() {
        var seen = new HashSet<String>();
        body.fields().forEach(field -> {
            if (field.kind().isOwn() && !field.id().matches("q[0-9]{1,4}"))
                wrong.add("A question has no proper name. Remove it and add it again.");
            else if (!seen.add(field.id())) wrong.add("“" + field.label().en() + "” is asked twice. Remove one.");
            if (!field.kind().isOwn() && !field.id().equals(field.kind().word()))
                wrong.add("“" + field.label().en() + "” has lost its meaning. Remove it and add it again.");
        });
    }
}
