package org.advocatedesk.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions and steps, moved about; and how the difference is told.
class FormEditsTests {
    private static final FormBody CALLBACK = FormJson.shipped(FormKind.CALLBACK);

    private static List<String> ids(FormBody body) {
        return body.fields().map(FormField::id).toList();
    }

    @Test
    void aQuestionMovesWithinItsStepAndAcrossItsBorder() {
        var two = FormEdits.addStep(CALLBACK);
        assertThat(ids(FormEdits.move(two, "reach", -1))).containsExactly("reach", "name", "bestTime", "message");
        assertThat(FormEdits.move(two, "name", -1)).isEqualTo(two);
        var crossed = FormEdits.move(two, "message", 1);
        assertThat(crossed.steps().get(1).fields()).extracting(FormField::id).containsExactly("message");
        assertThat(FormEdits.move(crossed, "message", 1)).isEqualTo(crossed);
        assertThat(FormEdits.move(crossed, "message", -1)).isEqualTo(two);
    }

    @Test
    void anOwnQuestionGetsANameOfItsOwn() {
        var one = FormEdits.add(CALLBACK, 0, FieldKind.TEXT);
        var two = FormEdits.add(one, 0, FieldKind.YES_NO);
        assertThat(ids(two)).endsWith("q1", "q2");
        assertThat(ids(FormEdits.add(two, 0, FieldKind.VETERAN))).endsWith("veteran");
        assertThat(ids(FormEdits.remove(two, "q1"))).doesNotContain("q1");
    }

    @Test
    void aStepThatGoesLeavesItsQuestions() {
        var two = FormEdits.add(FormEdits.addStep(CALLBACK), 1, FieldKind.TEXT);
        assertThat(FormEdits.removeStep(two, 1).steps()).hasSize(1);
        assertThat(ids(FormEdits.removeStep(two, 1))).isEqualTo(ids(two));
        assertThat(ids(FormEdits.removeStep(two, 0))).isEqualTo(ids(two));
        assertThat(FormEdits.removeStep(CALLBACK, 0)).isEqualTo(CALLBACK);
    }

    @Test
    void whatChangesForVisitorsIsToldInWords() {
        var after = FormEdits.remove(CALLBACK, "bestTime");
        after = FormEdits.replace(
                after, "message", field -> field.require(true).with(new Words("What is it about?", ""), field.help()));
        after = FormEdits.move(FormEdits.add(after, 0, FieldKind.VETERAN), "reach", -1);
        assertThat(FormChanges.between(CALLBACK, after))
                .containsExactly(
                        "New: “Did the person who is ill serve in the armed forces?”",
                        "No longer asked: “When may we call?”",
                        "Other words: “What is it about?”",
                        "Must be answered: “What is it about?”",
                        "Another order");
        assertThat(FormChanges.between(CALLBACK, CALLBACK)).isEmpty();
        assertThat(FormChanges.between(CALLBACK, FormEdits.addStep(CALLBACK))).containsExactly("2 steps");
    }
}
