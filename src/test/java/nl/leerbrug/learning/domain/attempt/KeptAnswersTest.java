package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.Answers;
import nl.leerbrug.learning.domain.work.DraftSaved;
import nl.leerbrug.learning.domain.work.DraftText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is kept of answers, and what another tab can do to them. */
class KeptAnswersTest extends AttemptTest {

    @Test
    void everyTypeOfAnswerIsKeptAsGiven() {
        var id = begin(check("soorten"));

        for (var sheet : sitting(id).paper().sheets()) {
            var given = Answers.wrong(sheet.question());
            assertThat(service.answer(id, sheet.id(), 1, given)).isInstanceOf(QuizAnswered.Kept.class);
            assertThat(sitting(id).given(sheet)).contains(new GivenAnswer(given, 1));
        }
    }

    @Test
    void doubleClickIsOneAnswer() {
        var id = begin(check("dubbelklik"));

        var first = service.answer(id, FIRST, 1, new Answer.Single(1));
        var second = service.answer(id, FIRST, 1, new Answer.Single(1));

        assertThat(second).isEqualTo(first);
        assertThat(sitting(id).answers()).hasSize(1);
    }

    @Test
    void answerOfAnotherTabStandsAndIsTold() {
        var id = begin(check("twee-tabs"));
        service.answer(id, FIRST, 1, new Answer.Single(1));

        var second = service.answer(id, FIRST, 1, new Answer.Single(2));

        assertThat(second).isEqualTo(new QuizAnswered.AnsweredElsewhere(new GivenAnswer(new Answer.Single(1), 1)));
    }

    @Test
    void answerInATestMayBeChangedUntilTheEnd() {
        var quiz = test("veranderen").build();
        world.publish(quiz, CompletionRule.SUBMITTED);
        var id = begin(quiz);
        service.answer(id, FIRST, 1, new Answer.Single(0));

        var changed = service.answer(id, FIRST, 2, new Answer.Single(1));
        var fromAnOldTab = service.answer(id, FIRST, 2, new Answer.Single(3));

        assertThat(changed).isInstanceOf(QuizAnswered.Kept.class);
        assertThat(fromAnOldTab)
                .isEqualTo(new QuizAnswered.AnsweredElsewhere(new GivenAnswer(new Answer.Single(1), 2)));
        assertThat(sitting(id).answers().get(FIRST)).isEqualTo(new GivenAnswer(new Answer.Single(1), 2));
    }

    @Test
    void answerInAKennischeckStandsOnceFeedbackIsSeen() {
        var id = begin(check("vast"));
        service.answer(id, FIRST, 1, new Answer.Single(0));

        assertThatIllegalArgumentException().isThrownBy(() -> service.answer(id, FIRST, 2, new Answer.Single(1)));
    }

    @Test
    void typedTextIsKeptBeforeItIsAnAnswerAndNeverOverwritten() {
        var id = begin(check("concept"));
        var question = new ContentId("open");

        var first = drafts.save(id, question, "Ik zou", 0);
        var second = drafts.save(id, question, "Ik zou eerst vragen", 1);
        var oldTab = drafts.save(id, question, "Iets anders", 1);
        var newTab = drafts.save(id, question, "Nog iets", 0);

        assertThat(first).isEqualTo(new DraftSaved.Saved(1));
        assertThat(second).isEqualTo(new DraftSaved.Saved(2));
        var conflict = new DraftSaved.Conflict(new DraftText("Ik zou eerst vragen", 2));
        assertThat(oldTab).isEqualTo(conflict);
        assertThat(newTab).isEqualTo(conflict);
        assertThat(sitting(id).draft(sitting(id).paper().find(question).orElseThrow()))
                .isEqualTo(new DraftText("Ik zou eerst vragen", 2));
        assertThat(drafts.save(id, question, "x".repeat(10_001), 2)).isEqualTo(new DraftSaved.TooLong(10_000));
    }
}
