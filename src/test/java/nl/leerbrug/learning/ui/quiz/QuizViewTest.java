package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.Question;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.LearningRoutes;
import nl.leerbrug.learning.QuizAttemptId;
import nl.leerbrug.learning.domain.attempt.QuizService;
import nl.leerbrug.learning.domain.attempt.QuizSitting;
import nl.leerbrug.learning.domain.attempt.QuizStart;
import nl.leerbrug.learning.domain.item.ItemService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.Answers;
import nl.leerbrug.learning.domain.quiz.QuizPaper;
import nl.leerbrug.learning.ui.ScreenText;
import nl.leerbrug.shell.AutosaveField;
import nl.leerbrug.test.TestPerson;
import nl.leerbrug.test.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The first kennischeck of the light training, as a trainee makes it; it has a question of every type. */
class QuizViewTest extends ViewTest {

    private static final CurriculumId TRAINING = new CurriculumId("light-training");
    private static final ItemId CHECK = new ItemId("l0-kennischeck");

    @Autowired
    private PathService paths;

    @Autowired
    private ItemService items;

    @Autowired
    private QuizService quizzes;

    @BeforeEach
    void readyForTheCheck() {
        signIn(TestPerson.with(Role.TRAINEE).authentication());
        paths.start(TRAINING);
        for (var lesson : List.of("stress-in-vijf-minuten", "herken-je-dit")) {
            items.open(TRAINING, new ItemId(lesson));
            items.complete(TRAINING, new ItemId(lesson));
        }
    }

    @Test
    void everyTypeOfQuestionCanBeAnsweredRightAndLeadsToTheResult() {
        var id = begin();

        for (var sheet : sitting(id).paper().sheets()) {
            assertThat(_get(H1.class).getText())
                    .isEqualTo("Vraag %d van %d"
                            .formatted(sheet.position(), sitting(id).paper().size()));
            fillIn(sheet, Answers.right(sheet.question()));
            click("submit");
            assertThat(verdict()).isEqualTo(sheet.question().counts() ? "✓ Goed" : "• Deze vraag telt niet mee");
            click("next");
        }

        assertThat(_get(H1.class).getText()).isEqualTo("Je resultaat");
        var counting = sitting(id).paper().counting();
        assertThat(ScreenText.all()).contains("%d van de %d goed".formatted(counting, counting));
        assertThat(_find(NativeDetails.class).stream()
                        .filter(details -> details.hasClassName("lb-result-question"))
                        .filter(NativeDetails::isOpen))
                .isEmpty();
    }

    @Test
    void everyTypeOfQuestionCanBeAnsweredWrongAndSaysWhy() {
        var id = begin();

        for (var sheet : sitting(id).paper().sheets()) {
            if (!sheet.question().counts()) {
                continue;
            }
            fillIn(sheet, Answers.wrong(sheet.question()));
            click("submit");
            assertThat(verdict()).startsWith("✕");
            assertThat(_find(QuestionReview.class)).hasSize(1);
            click("next");
        }

        assertThat(sitting(id).unanswered())
                .allMatch(sheet -> sheet.question() instanceof Question.Open)
                .isNotEmpty();
    }

    @Test
    void feedbackStandsAtTheChosenOptionAndAtTheRightOne() {
        var id = begin();
        var sheet = first(id, Question.SingleChoice.class);
        var question = (Question.SingleChoice) sheet.question();
        open(id, sheet);
        var wrong = (Answer.Single) Answers.wrong(question);
        var right = (Answer.Single) Answers.right(question);

        fillIn(sheet, wrong);
        click("submit");

        var review = ScreenText.of(_get(QuestionReview.class));
        assertThat(review).contains("Jouw antwoord", "Niet goed", "Het goede antwoord");
        assertThat(review)
                .contains(PlainText.of(question.options().get(wrong.option()).feedback()))
                .contains(PlainText.of(question.options().get(right.option()).feedback()));
        assertThat(_get(QuestionReview.class).getChildren().anyMatch(child -> child.hasClassName("lb-review-lesson")))
                .isTrue();
    }

    @Test
    void withoutAChoiceNothingIsKeptAndTheFieldSaysWhatIsMissing() {
        var id = begin();
        var sheet = first(id, Question.SingleChoice.class);
        open(id, sheet);

        click("submit");

        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        assertThat(_get(RadioButtonGroup.class).getErrorMessage()).isEqualTo("Kies eerst een antwoord.");
        assertThat(sitting(id).answers()).isEmpty();
    }

    @Test
    void numberInAnotherNotationIsNotAnAnswerYet() {
        var id = begin();
        var sheet = first(id, Question.Numeric.class);
        open(id, sheet);

        _setValue(_get(TextField.class), "990.5");
        click("submit");

        assertThat(_get(TextField.class).getErrorMessage()).contains("Gebruik een komma");
        assertThat(sitting(id).answers()).isEmpty();
        _setValue(_get(TextField.class), "€ " + Numbers.text(((Question.Numeric) sheet.question()).answer()) + ",-");
        click("submit");
        assertThat(verdict()).isEqualTo("✓ Goed");
    }

    @Test
    void typedWordsAreThereAgainBeforeTheyAreAnAnswer() {
        var id = begin();
        var sheet = first(id, Question.Open.class);
        open(id, sheet);
        _get(AutosaveField.class).type("Weten en doen zijn twee dingen.");

        reopenBrowser();
        open(id, sheet);

        assertThat(_get(AutosaveField.class).getValue()).isEqualTo("Weten en doen zijn twee dingen.");
    }

    @Test
    void answeredQuestionShowsItsFeedbackAgainAfterAReload() {
        var id = begin();
        var sheet = first(id, Question.TrueFalse.class);
        open(id, sheet);
        fillIn(sheet, Answers.wrong(sheet.question()));
        click("submit");

        reopenBrowser();
        open(id, sheet);

        assertThat(verdict()).isEqualTo("✕ Niet goed");
        _assertNone(Button.class, spec -> spec.withId("submit"));
    }

    @Test
    void answerGivenInAnotherWindowIsShownInsteadOfOverwritten() {
        var id = begin();
        var sheet = first(id, Question.TrueFalse.class);
        open(id, sheet);
        fillIn(sheet, Answers.wrong(sheet.question()));
        quizzes.answer(id, sheet.id(), 1, Answers.right(sheet.question()));

        click("submit");

        assertThat(ScreenText.all()).contains("in een ander venster of op een ander apparaat");
        assertThat(verdict()).isEqualTo("✓ Goed");
    }

    @Test
    void finishingWithGapsAsksAndCanBeLeft() {
        var id = begin();
        UI.getCurrent().navigate(LearningRoutes.quizEnd(id));

        click("finish");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Nog 11 vragen leeg. Toch inleveren?");
        _click(_get(Button.class, spec -> spec.withText("Nog niet")));
        var afterLeaving = sitting(id).finished();
        click("finish");
        _click(_get(Button.class, spec -> spec.withText("Lever toch in")));

        assertThat(afterLeaving).isFalse();
        assertThat(sitting(id).finished()).isTrue();
        assertThat(_get(H1.class).getText()).isEqualTo("Je resultaat");
    }

    @Test
    void neighboursAttemptLooksAsIfItWereNotThere() {
        var id = begin();

        signIn(TestPerson.with(Role.TRAINEE).authentication());
        UI.getCurrent().navigate(LearningRoutes.quiz(id, 1));

        _assertNone(QuestionPanel.class);
        _assertNone(QuizSteps.class);
    }

    @Test
    void finishedAttemptOpensItsResultWhateverTheAddressSays() {
        var id = begin();
        UI.getCurrent().navigate(LearningRoutes.quizEnd(id));
        click("finish");
        _click(_get(Button.class, spec -> spec.withText("Lever toch in")));

        UI.getCurrent().navigate(LearningRoutes.quiz(id, 3));

        assertThat(_get(H1.class).getText()).isEqualTo("Je resultaat");
    }

    @Test
    void introductionGoesOnWhereOneWas() {
        var id = begin();
        var sheets = sitting(id).paper().sheets();
        sheets.subList(0, 3).forEach(sheet -> quizzes.answer(id, sheet.id(), 1, Answers.right(sheet.question())));

        UI.getCurrent().navigate(LearningRoutes.item(TRAINING, CHECK));

        assertThat(ScreenText.all()).contains("Je was bij vraag 4.");
        assertThat(_get(Anchor.class, spec -> spec.withId("continue")).getHref())
                .isEqualTo("/" + LearningRoutes.quiz(id, 4));
    }

    @Test
    void introductionSaysWhatCountsAndBegins() {
        UI.getCurrent().navigate(LearningRoutes.item(TRAINING, CHECK));

        assertThat(ScreenText.all())
                .contains("11 vragen, ongeveer 10 minuten", "zo vaak doen als je wilt", "Open vragen tellen niet mee");
        click("begin");

        assertThat(_get(H1.class).getText()).isEqualTo("Vraag 1 van 11");
    }

    @Test
    void trainerReadsEveryQuestionWithItsAnswers() {
        signIn(TestPerson.with(Role.TRAINER).authentication());

        UI.getCurrent().navigate(LearningRoutes.item(TRAINING, CHECK));

        assertThat(_find(QuestionReview.class)).hasSize(11);
        _assertNone(Button.class, spec -> spec.withId("begin"));
    }

    private QuizAttemptId begin() {
        if (quizzes.start(TRAINING, CHECK) instanceof QuizStart.Started(var id)) {
            UI.getCurrent().navigate(LearningRoutes.quiz(id, 1));
            return id;
        }
        throw new AssertionError("the kennischeck did not begin");
    }

    private QuizSitting sitting(QuizAttemptId id) {
        return quizzes.find(id).orElseThrow();
    }

    private QuizPaper.Sheet first(QuizAttemptId id, Class<? extends Question> type) {
        return sitting(id).paper().sheets().stream()
                .filter(sheet -> type.isInstance(sheet.question()))
                .findFirst()
                .orElseThrow();
    }

    private static void open(QuizAttemptId id, QuizPaper.Sheet sheet) {
        UI.getCurrent().navigate(LearningRoutes.quiz(id, sheet.position()));
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String verdict() {
        return ScreenText.of(_get(Paragraph.class, spec -> spec.withId("verdict")));
    }

    @SuppressWarnings("unchecked")
    private static void fillIn(QuizPaper.Sheet sheet, Answer answer) {
        switch (answer) {
            case Answer.Single(var option) -> _setValue(_get(RadioButtonGroup.class), option);
            case Answer.TrueFalse(var value) -> _setValue(_get(RadioButtonGroup.class), value);
            case Answer.Multiple(var options) -> _setValue(_get(CheckboxGroup.class), new LinkedHashSet<>(options));
            case Answer.Numeric(var value) -> _setValue(_get(TextField.class), Numbers.text(value));
            case Answer.Open(var words) -> _get(AutosaveField.class).type(words);
            case Answer.Matching(var rights) -> {
                var choices = _find(NativeSelect.class);
                for (var left = 0; left < rights.size(); left++) {
                    _setValue(choices.get(left), String.valueOf(rights.get(left)));
                }
            }
            case Answer.Ordering(var wanted) -> order(sheet, wanted);
        }
    }

    /** By the buttons alone: each step is moved up to its place. */
    private static void order(QuizPaper.Sheet sheet, List<Integer> wanted) {
        var now = new ArrayList<>(sheet.order());
        for (var place = 0; place < wanted.size(); place++) {
            for (var at = now.indexOf(wanted.get(place)); at > place; at--) {
                _click(_find(NativeButton.class, spec -> spec.withText("↑")).get(at));
                now.add(at - 1, now.remove(at));
            }
        }
    }
}
