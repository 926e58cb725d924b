package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.domain.attempt.GivenAnswer;
import nl.leerbrug.learning.domain.attempt.QuizAnswered;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.shell.Links;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.RenderedTextView;

import java.util.Optional;
import java.util.function.Consumer;

/** One question: to be answered, or with its feedback when that may be told. */
class QuestionPanel extends Section {

    private final QuizServices services;
    private final QuizPaper.Sheet sheet;
    private final Consumer<QuizSitting> changed;
    private final LessonLinks lessons;
    private final Div body = new Div();
    private QuizSitting sitting;

    /** @param changed told of the sitting after an answer was kept */
    QuestionPanel(
            QuizServices services,
            QuizSitting sitting,
            QuizPaper.Sheet sheet,
            LessonLinks lessons,
            Consumer<QuizSitting> changed) {
        this.services = services;
        this.sitting = sitting;
        this.sheet = sheet;
        this.lessons = lessons;
        this.changed = changed;
        addClassNames("lb-card", "lb-question");
        body.addClassName("lb-question-body");
        add(new RenderedTextView(sheet.question().stem().text()), body);
        show();
    }

    private void show() {
        body.removeAll();
        if (sitting.tells(sheet)) {
            told();
        } else {
            ask();
        }
    }

    private void ask() {
        var hint = new Paragraph(getTranslation("learning.Question.hint." + AnswerInputs.kind(sheet.question())));
        hint.addClassName("lb-hint");
        var input = AnswerInputs.of(services, sitting, sheet);
        sitting.given(sheet).ifPresent(given -> input.show(given.answer()));
        var submit = new Button(getTranslation(submitKey()), event -> submit(input));
        submit.addThemeNames("primary");
        submit.setId("submit");
        if (sheet.question() instanceof Question.Numeric) {
            submit.addClickShortcut(Key.ENTER).listenOn(this);
        }
        submit.setDisableOnClick(true);
        submit.addClickListener(event -> submit.setEnabled(true));
        var actions = new Div(submit);
        actions.addClassName("lb-actions");
        if (sitting.given(sheet).isEmpty() && sitting.unanswered().size() > 1) {
            var skip =
                    Links.to(LearningRoutes.quiz(sitting.id(), nextAfter()), getTranslation("learning.Question.skip"));
            skip.setId("skip");
            actions.add(skip);
        }
        body.add(hint, input.component(), actions);
    }

    private String submitKey() {
        if (sitting.quiz().test()) {
            return "learning.Question.keep";
        }
        return sheet.question().counts() ? "learning.Question.check" : "learning.Question.compare";
    }

    private void told() {
        var verdict = new Paragraph(QuestionReview.verdict(this, sitting.grade(sheet)));
        verdict.addClassName("lb-verdict");
        verdict.setId("verdict");
        verdict.getElement().setAttribute("tabindex", "-1");
        var review = new QuestionReview(sheet, sitting.given(sheet).map(GivenAnswer::answer))
                .withLesson(lessons.to(sheet.question().stem().lesson()));
        body.add(verdict, review, onwards());
    }

    private Component onwards() {
        var open = sitting.unanswered();
        var key = open.isEmpty() ? "learning.Question.result" : "learning.Question.next";
        var next = new Button(getTranslation(key), event -> goOn());
        next.addThemeNames("primary");
        next.setId("next");
        var actions = new Div(next);
        actions.addClassName("lb-actions");
        return actions;
    }

    private void submit(AnswerInput input) {
        var read = input.read();
        if (read.isEmpty()) {
            return;
        }
        var answer = read.get();
        var before = sitting.given(sheet);
        if (before.isPresent() && before.get().answer().equals(answer)) {
            goOn();
            return;
        }
        keep(answer, before.map(GivenAnswer::version).orElse(0) + 1);
    }

    private void keep(Answer answer, int version) {
        switch (services.attempts().answer(sitting.id(), sheet.id(), version, answer)) {
            case QuizAnswered.Kept(var given, var grade) -> {
                take(given);
                if (sitting.quiz().test()) {
                    goOn();
                } else {
                    show();
                    focusVerdict();
                }
            }
            case QuizAnswered.AnsweredElsewhere(var theirs) -> {
                take(theirs);
                show();
                body.addComponentAsFirst(
                        Notices.standing(Notices.Tone.ATTENTION, getTranslation("learning.Question.elsewhere")));
            }
            case QuizAnswered.Finished() -> navigate(LearningRoutes.quizResult(sitting.id()));
            case QuizAnswered.Unknown() ->
                Notices.problem(getTranslation("learning.Question.gone"), getTranslation("learning.Question.close"));
        }
    }

    private void take(GivenAnswer given) {
        sitting = sitting.with(sheet.id(), given);
        changed.accept(sitting);
    }

    /** A screen reader goes on where the news is. */
    private void focusVerdict() {
        getElement().executeJs("this.querySelector('#verdict')?.focus()");
    }

    private void goOn() {
        if (!sitting.unanswered().isEmpty()) {
            navigate(LearningRoutes.quiz(sitting.id(), nextAfter()));
        } else if (sitting.quiz().test()) {
            navigate(LearningRoutes.quizEnd(sitting.id()));
        } else {
            services.finishing().finish(sitting.id(), false);
            navigate(LearningRoutes.quizResult(sitting.id()));
        }
    }

    /** The next question without an answer, from the start again after the last. */
    private int nextAfter() {
        var open = sitting.unanswered().stream()
                .map(QuizPaper.Sheet::position)
                .filter(position -> position != sheet.position())
                .toList();
        return open.stream()
                .filter(position -> position > sheet.position())
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(sheet.position());
    }

    private void navigate(String path) {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.navigate(path));
    }
}
