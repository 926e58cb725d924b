package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.Role;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.CohortMembership;
import nl.leerbrug.simulation.CohortRef;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.MoveId;
import nl.leerbrug.simulation.SharedAttempt;
import nl.leerbrug.simulation.Sharing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who reads a conversation besides its owner, with cohorts as a later module will have them. */
@SpringJUnitConfig(
        classes = {SimulationWorld.Setup.class, SharingServiceTest.WithCohorts.class},
        initializers = ConfigDataApplicationContextInitializer.class)
class SharingServiceTest {

    @Autowired
    private SimulationWorld world;

    @Autowired
    private SimulationService simulation;

    @Autowired
    private MoveService moves;

    @Autowired
    private SharingService sharing;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private JdbcClient database;

    private final CohortRef cohort = CohortRef.random();
    private final PersonId trainer = PersonId.random();
    private PersonId owner = PersonId.random();
    private AttemptId attempt = AttemptId.random();

    @BeforeEach
    void aTraineeHasHadAConversation() {
        world.publish();
        owner = SimulationWorld.aTrainee();
        cohorts.addTrainee(owner, cohort);
        cohorts.addTrainer(trainer, cohort);
        attempt = begin();
        moves.move(conversation(), MoveId.random(), new Move.Close());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void conversationIsPrivateUntilItsOwnerSharesIt() {
        asTrainer(trainer);

        assertThat(sharing.listForMe()).isEmpty();
        assertThat(sharing.findShared(attempt)).isEqualTo(new ConversationPage.Unknown());
    }

    @Test
    void trainerOfTheCohortReadsWhatIsShared() {
        var shared = sharing.share(attempt, cohort);
        var own = conversation();

        asTrainer(trainer);

        assertThat(shared).isEqualTo(new Sharing.Shared());
        assertThat(sharing.listForMe())
                .containsExactly(new SharedAttempt(
                        attempt,
                        owner,
                        cohort,
                        Wim.client().id(),
                        ConversationKind.BRIDGE,
                        Mode.PRACTICE,
                        false,
                        SimulationWorld.AT,
                        SimulationWorld.AT));
        assertThat(sharing.findShared(attempt)).isEqualTo(new ConversationPage.Found(own));
    }

    @Test
    void trainerOfAnotherCohortReadsNothing() {
        sharing.share(attempt, cohort);
        var other = PersonId.random();
        cohorts.addTrainer(other, CohortRef.random());

        asTrainer(other);

        assertThat(sharing.listForMe()).isEmpty();
        assertThat(sharing.findShared(attempt)).isEqualTo(new ConversationPage.Unknown());
    }

    @Test
    void whoIsNoLongerTrainerOfTheCohortReadsNothingMore() {
        sharing.share(attempt, cohort);
        cohorts.removeTrainer(trainer, cohort);

        asTrainer(trainer);

        assertThat(sharing.listForMe()).isEmpty();
        assertThat(sharing.findShared(attempt)).isEqualTo(new ConversationPage.Unknown());
    }

    @Test
    void fellowTraineeReadsNothing() {
        sharing.share(attempt, cohort);
        cohorts.addTrainee(SimulationWorld.aTrainee(), cohort);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(sharing::listForMe);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sharing.findShared(attempt));
        assertThat(sharing.listCohorts(attempt)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsPrivateAgain() {
        sharing.share(attempt, cohort);
        cohorts.removeTrainee(owner, cohort);

        sharing.withdraw(attempt, cohort);

        assertThat(sharing.listCohorts(attempt)).isEmpty();
        asTrainer(trainer);
        assertThat(sharing.listForMe()).isEmpty();
        assertThat(sharing.findShared(attempt)).isEqualTo(new ConversationPage.Unknown());
    }

    @Test
    void neighbourSharesNothingOfAnother() {
        var neighbour = SimulationWorld.aTrainee();
        cohorts.addTrainee(neighbour, cohort);

        assertThat(sharing.share(attempt, cohort)).isEqualTo(new Sharing.Unknown());

        assertThat(rows()).isZero();
    }

    @Test
    void neighbourTakesNothingBack() {
        sharing.share(attempt, cohort);
        cohorts.addTrainee(SimulationWorld.aTrainee(), cohort);

        sharing.withdraw(attempt, cohort);

        assertThat(rows()).isOne();
    }

    @Test
    void trainerTakesNothingBackAndSharesNothingOn() {
        sharing.share(attempt, cohort);
        var elsewhere = CohortRef.random();
        asTrainer(trainer);
        cohorts.addTrainee(trainer, elsewhere);

        sharing.withdraw(attempt, cohort);

        assertThat(sharing.share(attempt, elsewhere)).isEqualTo(new Sharing.Unknown());
        assertThat(rows()).isOne();
    }

    @Test
    void sharingWithACohortThatIsNotOnesOwnIsRefused() {
        assertThat(sharing.share(attempt, CohortRef.random())).isEqualTo(new Sharing.NotInCohort());

        assertThat(rows()).isZero();
    }

    @Test
    void conversationThatGoesOnCanNotBeShared() {
        attempt = begin();

        assertThat(sharing.share(attempt, cohort)).isEqualTo(new Sharing.Unknown());
    }

    @Test
    void sharingTwiceIsSharingOnce() {
        sharing.share(attempt, cohort);

        assertThat(sharing.share(attempt, cohort)).isEqualTo(new Sharing.Shared());

        assertThat(sharing.listCohorts(attempt)).containsExactly(cohort);
    }

    @Test
    void whatIsDeletedIsSharedNoMore() {
        sharing.share(attempt, cohort);

        simulation.delete(attempt);

        assertThat(rows()).isZero();
        asTrainer(trainer);
        assertThat(sharing.listForMe()).isEmpty();
    }

    @Test
    void whoIsNeitherTraineeNorTrainerIsRefused() {
        SimulationWorld.signIn(owner, Role.NETWORK_OFFICE);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sharing.share(attempt, cohort));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sharing.withdraw(attempt, cohort));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sharing.listCohorts(attempt));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(sharing::listForMe);
    }

    @Test
    void withoutCohortsNobodyBelongsToOne() {
        assertThat(CohortMembership.NOBODY.isTrainee(owner, cohort)).isFalse();
        assertThat(CohortMembership.NOBODY.findTaughtBy(trainer)).isEmpty();
    }

    private AttemptId begin() {
        var id = AttemptId.random();
        simulation.start(id, Wim.client().id(), ConversationKind.BRIDGE, Mode.PRACTICE);
        return id;
    }

    private Conversation conversation() {
        return ((ConversationPage.Found) simulation.find(attempt)).conversation();
    }

    private static void asTrainer(PersonId person) {
        SimulationWorld.signIn(person, Role.TRAINER);
    }

    private int rows() {
        return database.sql("select count(*) from simulation_share where attempt_id = ?")
                .param(attempt.value())
                .query(Integer.class)
                .single();
    }

    /** Not annotated, so that no scan finds it. */
    static class WithCohorts {

        @Bean
        Cohorts cohorts() {
            return new Cohorts();
        }
    }

    /** Cohorts as a test sets them up. */
    static class Cohorts implements CohortMembership {

        private record Place(PersonId person, CohortRef cohort) {}

        private final Set<Place> trainees = new HashSet<>();
        private final Set<Place> trainers = new HashSet<>();

        void addTrainee(PersonId person, CohortRef cohort) {
            trainees.add(new Place(person, cohort));
        }

        void removeTrainee(PersonId person, CohortRef cohort) {
            trainees.remove(new Place(person, cohort));
        }

        void addTrainer(PersonId person, CohortRef cohort) {
            trainers.add(new Place(person, cohort));
        }

        void removeTrainer(PersonId person, CohortRef cohort) {
            trainers.remove(new Place(person, cohort));
        }

        @Override
        public boolean isTrainee(PersonId person, CohortRef cohort) {
            return trainees.contains(new Place(person, cohort));
        }

        @Override
        public Set<CohortRef> findTaughtBy(PersonId trainer) {
            return trainers.stream()
                    .filter(place -> place.person().equals(trainer))
                    .map(Place::cohort)
                    .collect(Collectors.toSet());
        }
    }
}
