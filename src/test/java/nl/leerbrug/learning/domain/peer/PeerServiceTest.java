package nl.leerbrug.learning.domain.peer;

import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.database.StatementCount;
import nl.leerbrug.identity.Role;
import nl.leerbrug.learning.domain.Fixtures;
import nl.leerbrug.learning.domain.LearningTest;
import nl.leerbrug.learning.domain.assignment.AssignmentService;
import nl.leerbrug.learning.domain.path.PathService;
import nl.leerbrug.learning.domain.writing.TextPlace;
import nl.leerbrug.learning.domain.writing.WritingService;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shared.RenderedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.Optional;

import static nl.leerbrug.learning.domain.Fixtures.curriculum;
import static nl.leerbrug.learning.domain.Fixtures.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeerServiceTest extends LearningTest {

    private ItemId reflection;
    private ItemId feedback;
    private final PersonId bo = PersonId.random();

    @Autowired
    PeerService peers;

    @Autowired
    WritingService writings;

    @Autowired
    AssignmentService assignments;

    @Autowired
    PathService paths;

    /** Ids of this test alone: others who wait in the same database must not be paired with ours. */
    @BeforeEach
    void publishTraining() {
        var own = PersonId.random().toString();
        reflection = item("deel-" + own);
        feedback = item("terug-" + own);
        curricula.put(curriculum(module(
                "m1",
                Fixtures.item(reflection.value(), ItemKind.REFLECTION, CompletionRule.SUBMITTED, 5, false),
                Fixtures.item(feedback.value(), ItemKind.ASSIGNMENT, CompletionRule.SUBMITTED, 5, false))));
        curricula.put(new Task.ReflectionTask(reflection, "Deel", new RenderedText("<p>Deel.</p>"), Sharing.HANDED_IN));
        curricula.put(new Task.Assignment(
                feedback,
                "Terug",
                new RenderedText("<p>Schrijf terug.</p>"),
                Task.HandIn.TEXT,
                Optional.of(new Task.Peer(reflection, List.of("Wat zag je?")))));
    }

    @Test
    void nothingIsSharedBeforeTheReflectionIsHandedIn() {
        as(noor);

        assertThat(peers.find(TRAINING, feedback)).isEqualTo(new PeerPage.Unready(reflection));
        assertThat(peers.agree(TRAINING, feedback)).isEqualTo(new PeerPage.Unready(reflection));
    }

    @Test
    void showsWhatWouldBeSharedBeforeOneAgrees() {
        handInReflection(noor, "Van Noor");

        assertThat(peers.find(TRAINING, feedback)).isEqualTo(new PeerPage.MayAgree("Van Noor"));
    }

    @Test
    void whoNeverAgreedIsNeverPaired() {
        handInReflection(sem, "Van Sem");
        handInReflection(noor, "Van Noor");

        assertThat(peers.agree(TRAINING, feedback)).isEqualTo(new PeerPage.Waiting("Van Noor"));
    }

    @Test
    void twoWhoAgreedReadEachOthersTextAndNothingElse() {
        agreeWith(sem, "Van Sem");

        var noors = agreeWith(noor, "Van Noor");

        assertThat(noors).isEqualTo(new PeerPage.Paired("Van Sem", Optional.empty(), true));
        assertThat(as(sem).find(TRAINING, feedback)).isEqualTo(new PeerPage.Paired("Van Noor", Optional.empty(), true));
        assertThat(noors.toString()).doesNotContain(sem.toString());
    }

    @Test
    void aThirdWaits() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");

        assertThat(agreeWith(bo, "Van Bo")).isEqualTo(new PeerPage.Waiting("Van Bo"));
    }

    @Test
    void aLaterChangeStaysPrivate() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");
        as(sem);
        writings.takeBackReflection(TRAINING, reflection);
        writings.save(TextPlace.reflection(reflection), "Toch anders", 1);

        assertThat(as(noor).find(TRAINING, feedback)).isEqualTo(new PeerPage.Paired("Van Sem", Optional.empty(), true));
    }

    @Test
    void feedbackReachesTheOther() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");
        giveFeedback("Ik zag …");

        assertThat(as(sem).find(TRAINING, feedback))
                .isEqualTo(new PeerPage.Paired("Van Noor", Optional.of("Ik zag …"), false));
    }

    @Test
    void feedbackThatIsNotHandedInStaysPrivate() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");
        writings.save(TextPlace.assignment(feedback), "Nog niet af", 0);

        assertThat(as(sem).find(TRAINING, feedback)).isEqualTo(new PeerPage.Paired("Van Noor", Optional.empty(), true));
    }

    @Test
    void withdrawingTakesTheTextAwayAndLetsTheOtherWait() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");

        assertThat(peers.withdraw(TRAINING, feedback)).isEqualTo(new PeerPage.MayAgree("Van Noor"));
        assertThat(as(sem).find(TRAINING, feedback)).isEqualTo(new PeerPage.Waiting("Van Sem"));
        assertThat(agreeWith(bo, "Van Bo")).isEqualTo(new PeerPage.Paired("Van Sem", Optional.empty(), true));
    }

    @Test
    void nobodyWithdrawsAfterFeedbackWasGiven() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");
        giveFeedback("Ik zag …");

        assertThat(peers.withdraw(TRAINING, feedback))
                .isEqualTo(new PeerPage.Paired("Van Sem", Optional.empty(), false));
        assertThat(as(sem).withdraw(TRAINING, feedback)).isInstanceOf(PeerPage.Paired.class);
    }

    @Test
    void agreeingTwiceChangesNothing() {
        agreeWith(noor, "Van Noor");

        assertThat(peers.agree(TRAINING, feedback)).isEqualTo(new PeerPage.Waiting("Van Noor"));
    }

    @Test
    void whoDoesNotFollowTheTrainingSeesNothing() {
        agreeWith(sem, "Van Sem");

        signIn(bo, Role.TRAINEE);

        assertThat(peers.find(TRAINING, feedback)).isInstanceOf(PeerPage.Unknown.class);
        assertThat(peers.agree(TRAINING, feedback)).isInstanceOf(PeerPage.Unknown.class);
    }

    @Test
    void refusesATrainerAndAVisitor() {
        signIn(bo, Role.TRAINER);
        assertThatThrownBy(() -> peers.find(TRAINING, feedback)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> peers.agree(TRAINING, feedback)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> peers.withdraw(TRAINING, feedback)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readingTakesFiveStatementsHoweverManyWait() {
        agreeWith(sem, "Van Sem");
        agreeWith(noor, "Van Noor");
        for (var i = 0; i < 5; i++) {
            agreeWith(PersonId.random(), "Van nog iemand");
        }
        as(noor);

        assertThat(StatementCount.of(() -> peers.find(TRAINING, feedback))).isLessThanOrEqualTo(5);
    }

    private PeerService as(PersonId person) {
        signIn(person, Role.TRAINEE);
        paths.start(TRAINING);
        return peers;
    }

    private void handInReflection(PersonId person, String text) {
        as(person);
        writings.save(TextPlace.reflection(reflection), text, 0);
        writings.finishReflection(TRAINING, reflection);
    }

    private PeerPage agreeWith(PersonId person, String text) {
        handInReflection(person, text);
        return peers.agree(TRAINING, feedback);
    }

    private void giveFeedback(String text) {
        writings.save(TextPlace.assignment(feedback), text, 0);
        assignments.handIn(TRAINING, feedback);
    }
}
