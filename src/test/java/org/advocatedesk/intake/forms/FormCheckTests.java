package org.advocatedesk.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be published, and what a manager is told where it may not.
class FormCheckTests {
    private static final FormBody REVIEW = FormJson.shipped(FormKind.CASE_REVIEW);
    private static final FormBody KIT = FormJson.shipped(FormKind.RESOURCE_KIT);

    static FormBody fields(FormBody body, UnaryOperator<List<FormField>> change) {
        var fields = change.apply(new ArrayList<>(body.fields().toList()));
        return body.withSteps(List.of(new FormBody.Step(Words.NONE, fields)));
    }

    static FormBody without(FormBody body, FieldKind... kinds) {
        return fields(body, fields -> {
            fields.removeIf(field -> Arrays.asList(kinds).contains(field.kind()));
            return fields;
        });
    }

    static FormBody with(FormBody body, FormField... more) {
        return fields(body, fields -> {
            fields.addAll(List.of(more));
            return fields;
        });
    }

    static FormField own(FieldKind kind, String id, String label, String... choices) {
        return new FormField(
                id,
                kind,
                new Words(label, ""),
                Words.NONE,
                false,
                Arrays.stream(choices)
                        .map(choice -> new FormField.Choice("", new Words(choice, "")))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShippedMayBePublishedAndIsWholeInBothLanguages(FormKind kind) {
        var body = FormJson.shipped(kind);
        assertThat(FormCheck.of(body)).isEmpty();
        assertThat(FormCheck.missingSpanish(body)).isZero();
        assertThat(FormJson.read(FormJson.write(body))).isEqualTo(body);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldBeginsWithWordsOfItsOwnOrWaitsForThem(FieldKind kind) {
        var begun = FormJson.begun(kind, kind.word());
        assertThat(begun.label().en().isBlank()).isEqualTo(kind.isOwn());
        assertThat(begun.label().es().isBlank()).isEqualTo(kind.isOwn());
    }

    @Test
    void aFormWithoutAnyWayToAnswerIsRefused() {
        assertThat(FormCheck.of(without(REVIEW, FieldKind.REACH)))
                .containsExactly("Add a phone number or an e-mail address, so that somebody can answer.");
        assertThat(FormCheck.of(without(FormJson.shipped(FormKind.CALLBACK), FieldKind.REACH)))
                .containsExactly("Nobody can be called without a number. Add a field for the phone.");
        assertThat(FormCheck.of(with(REVIEW, FormJson.begun(FieldKind.PHONE, "phone"))))
                .containsExactly(
                        "Phone and e-mail are asked twice. Keep the one field for both, or one field for each.");
    }

    @Test
    void aKitNeedsSomewhereToGo() {
        assertThat(FormCheck.of(without(KIT, FieldKind.CITY, FieldKind.POSTAL_CODE)))
                .containsExactly("A kit needs somewhere to go. Add these and require them: town, ZIP code.");
        var optional = fields(
                KIT,
                fields -> fields.stream().map(field -> field.require(false)).toList());
        assertThat(FormCheck.of(optional)).singleElement().asString().contains("require them: street and number");
    }

    @Test
    void aQuestionNeedsWordsAndAnswersToChooseFrom() {
        assertThat(FormCheck.of(with(REVIEW, own(FieldKind.TEXT, "q1", ""))))
                .containsExactly("Question 7 has no words. Write in English what it asks, or remove it.");
        assertThat(FormCheck.of(with(REVIEW, own(FieldKind.CHOICE, "q1", "Which?", "This"))))
                .containsExactly("Question 7 needs at least two answers to choose from.");
        assertThat(FormCheck.of(with(REVIEW, own(FieldKind.SEVERAL, "q1", "Which?", "This", "This"))))
                .containsExactly("Question 7 has the same answer twice. Remove one.");
        assertThat(FormCheck.of(with(REVIEW, own(FieldKind.CHOICE, "q1", "Which?", "This", ""))))
                .contains("Question 7 has an answer without English words. Write or remove it.");
        assertThat(FormCheck.of(with(REVIEW, own(FieldKind.TEXT, "q1", "x".repeat(301)))))
                .singleElement()
                .asString()
                .contains("longer than 300 characters");
    }

    @Test
    void nothingIsAskedTwiceOrUnderAnothersName() {
        assertThat(FormCheck.of(with(REVIEW, FormJson.begun(FieldKind.NAME, "name"))))
                .containsExactly("“Your name” is asked twice. Remove one.");
        assertThat(FormCheck.of(with(REVIEW, own(FieldKind.TEXT, "consent", "Agreed?"))))
                .singleElement()
                .asString()
                .contains("Remove it and add it again");
    }

    @Test
    void anEmptyStepOrFormIsRefused() {
        var steps = new ArrayList<>(REVIEW.steps());
        steps.add(new FormBody.Step(new Words("More", ""), List.of()));
        assertThat(FormCheck.of(REVIEW.withSteps(steps)))
                .containsExactly("Step 2 asks nothing. Add a question to it, or remove the step.");
        assertThat(FormCheck.of(REVIEW.withSteps(List.of()))).contains("This form asks nothing yet. Add a question.");
    }

    @Test
    void missingSpanishIsCountedAndDoesNotStandInTheWay() {
        var more = with(REVIEW, own(FieldKind.CHOICE, "q1", "Which?", "This", "That"));
        assertThat(FormCheck.of(more)).isEmpty();
        assertThat(FormCheck.missingSpanish(more)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"kind\":\"poll\"}", "{\"kind\":\"callback\",\"script\":\"x\"}", "null"})
    void whatIsNoFormIsRefused(String document) {
        assertThatThrownBy(() -> FormJson.read(document)).isInstanceOf(Refusal.class);
    }

    @Test
    void websitesAreSchemeAndHostAlone() {
        assertThat(Origins.checked(" https://MesoHope.example/ \n\nhttp://localhost:8080\nhttps://a.example:443"))
                .containsExactly("https://mesohope.example", "http://localhost:8080", "https://a.example");
        assertThatThrownBy(() -> Origins.checked("https://mesohope.example/stages"))
                .hasMessageContaining("Write the website alone: https://mesohope.example");
        for (var none : List.of("mesohope.example", "ftp://a.example", "https://", "https://me@a.example", "*"))
            assertThatThrownBy(() -> Origins.checked(none)).as(none).hasMessageContaining("is no website");
    }

    @Test
    void anAddressIsMadeFromAName() {
        assertThat(Slugs.of("Second opinión: now!")).isEqualTo("second-opinion-now");
        assertThat(Slugs.checked("second-opinion")).isEqualTo("second-opinion");
        for (var none : List.of("", "Second", "a b", "-a", "thanks", "a/../b"))
            assertThatThrownBy(() -> Slugs.checked(none)).as(none).isInstanceOf(Refusal.class);
    }
}
