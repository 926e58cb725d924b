package nl.leerbrug.learning.domain.attempt;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.ItemState;
import nl.leerbrug.learning.domain.QuizWorld;
import nl.leerbrug.learning.domain.quiz.Answer;
import nl.leerbrug.learning.domain.quiz.QuizFixture;
import nl.leerbrug.learning.domain.work.DraftSaved;
import nl.leerbrug.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

import static nl.leerbrug.learning.domain.QuizWorld.TRAINING;
import static nl.leerbrug.learning.domain.QuizWorld.aTrainee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may do what with an attempt. */
class WhoMayAttemptTest extends AttemptTest {

    @Test
    void neighboursAttemptIsNotFound() {
        var id = begin(check("van-mij"));
        answerRight(id, 1);
        var mine = sitting(id);

        aTrainee();

        assertThat(service.find(id)).isEmpty();
        assertThat(service.answer(id, FIRST, 1, new Answer.Single(1))).isEqualTo(new QuizAnswered.Unknown());
        assertThat(finishing.finish(id, true)).isEqualTo(new QuizFinish.Unknown());
        assertThat(drafts.save(id, new ContentId("open"), "Van mij?", 0)).isEqualTo(new DraftSaved.Closed());
        QuizWorld.signIn(trainee, Role.TRAINEE);
        assertThat(sitting(id)).isEqualTo(mine);
    }

    @Test
    void neighboursPageShowsNothingOfMyAttempts() {
        var quiz = check("mijn-pogingen");
        finishing.finish(begin(quiz), true);
        begin(quiz);

        aTrainee();

        var page = service.findPage(quiz.id()).orElseThrow();
        assertThat(page.finished()).isEmpty();
        assertThat(page.running()).isEmpty();
    }

    @Test
    void whoDoesNotFollowTheTrainingCannotBegin() {
        var quiz = check("niet-gestart");
        aTrainee();

        assertThat(service.start(TRAINING, quiz.id())).isEqualTo(new QuizStart.Unknown());
    }

    @Test
    void lockedQuizSaysWhatComesFirst() {
        world.lesson("eerst-lezen");
        var quiz = QuizFixture.ofEveryType().named("op-slot").build();
        world.publish(quiz, CompletionRule.SUBMITTED, "eerst-lezen");

        assertThat(service.start(TRAINING, quiz.id()))
                .isInstanceOfSatisfying(
                        QuizStart.Locked.class,
                        locked -> assertThat(locked.missing())
                                .extracting(ItemState.Requirement::title)
                                .containsExactly("Titel eerst-lezen"));
    }

    @Test
    void trainerMakesNoAttempts() {
        var quiz = check("alleen-cursisten");
        QuizWorld.signIn(PersonId.random(), Role.TRAINER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.start(TRAINING, quiz.id()));
        assertThat(service.findPage(quiz.id())).isPresent();
    }
}
