package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.UI;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.ui.part.DraftField;

/** Gives every type of question its input. */
final class AnswerInputs {

    private AnswerInputs() {}

    static AnswerInput of(QuizServices services, QuizSitting sitting, QuizPaper.Sheet sheet) {
        var label = PlainText.of(sheet.question().stem().text());
        return switch (sheet.question()) {
            case Question.SingleChoice single -> ChoiceInput.single(sheet, single, label, text("missing.one"));
            case Question.MultipleChoice multiple -> ChoiceInput.multiple(sheet, multiple, label, text("missing.some"));
            case Question.TrueFalse ignored -> ChoiceInput.trueFalse(label, text("missing.one"));
            case Question.Ordering ordering -> new OrderingInput(sheet, ordering, label);
            case Question.Matching matching -> new MatchingInput(sheet, matching, label, text("missing.pairs"));
            case Question.Numeric numeric -> new NumericInput(numeric);
            case Question.Open ignored -> new OpenInput(draft(services, sitting, sheet), text("missing.words"));
        };
    }

    static String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice ignored -> "single";
            case Question.MultipleChoice ignored -> "multiple";
            case Question.TrueFalse ignored -> "truth";
            case Question.Ordering ignored -> "ordering";
            case Question.Matching ignored -> "matching";
            case Question.Numeric ignored -> "numeric";
            case Question.Open ignored -> "open";
        };
    }

    private static DraftField draft(QuizServices services, QuizSitting sitting, QuizPaper.Sheet sheet) {
        var key = "%s/%s/%s".formatted(services.person().requireId(), sitting.id(), sheet.id());
        return new DraftField(
                        text("answer"),
                        key,
                        sitting.draft(sheet),
                        (typed, revision) -> services.drafts().save(sitting.id(), sheet.id(), typed, revision))
                .setNote(text("private"));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("learning.Question." + key);
    }
}
