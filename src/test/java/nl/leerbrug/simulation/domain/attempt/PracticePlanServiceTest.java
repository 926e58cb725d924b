package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.dialogue.SkillCode;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.identity.Role;
import nl.leerbrug.simulation.AttemptCompleted;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.PlannedPractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Short runs on the weakest skill, at growing distances. */
@ExtendWith(PublishedEventsExtension.class)
class PracticePlanServiceTest extends SimulationWorldTest {

    private static final PracticeId OPEN_QUESTIONS = new PracticeId("open-vragen");
    private static final ShortRunId RUN = new ShortRunId("wim-doorvragen");

    @Autowired
    private PracticePlanService plans;

    @Test
    void weakestSkillIsToldWithItsCounts() {
        var done = conversation(weakAtQuestions());
        var use = done.debrief().skills().stream()
                .filter(one -> one.skill().equals(OPEN_QUESTIONS))
                .findFirst()
                .orElseThrow();

        var advice = plans.advise(done).orElseThrow();

        assertThat(advice).isEqualTo(new PracticeAdvice("open vragen stellen", use.chances(), use.good(), true, false));
        assertThat(use.good()).isLessThan(use.chances());
    }

    @Test
    void fewTurnsGiveNoAdvice() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);
        make(id, new Move.Close());

        assertThat(plans.advise(conversation(id))).isEmpty();
        assertThat(plans.plan(id)).isZero();
    }

    @Test
    void threeRunsArePlannedAndADoubleClickPlansNoMore() {
        var id = weakAtQuestions();

        assertThat(plans.plan(id)).isEqualTo(3);
        assertThat(plans.plan(id)).isZero();

        var midnight = SimulationWorld.AT.truncatedTo(ChronoUnit.DAYS);
        assertThat(plans.listMine())
                .extracting(PlannedPractice::dueAt)
                .containsExactly(
                        midnight.plus(Duration.ofDays(7)),
                        midnight.plus(Duration.ofDays(30)),
                        midnight.plus(Duration.ofDays(90)));
        assertThat(plans.advise(conversation(id)).orElseThrow().planned()).isTrue();
    }

    @Test
    void runIsDueFromItsDayOnAndGoneWhenItIsDone(PublishedEvents events) {
        plans.plan(weakAtQuestions());
        assertThat(plans.listDue()).isEmpty();
        pass(Duration.ofDays(7));
        var due = plans.listDue().getFirst();
        var id = AttemptId.random();

        assertThat(plans.begin(due.id(), id)).isEqualTo(new Started.Begun(id));
        assertThat(plans.begin(due.id(), AttemptId.random())).isEqualTo(new Started.Begun(id));
        assertThat(plans.listDue().getFirst().running()).contains(id);
        make(id, new Move.Close());

        assertThat(plans.listDue()).isEmpty();
        assertThat(plans.listMine()).hasSize(2);
        assertThat(events.ofType(AttemptCompleted.class)
                        .matching(completed -> completed.attempt().equals(id)))
                .isEmpty();
    }

    @Test
    void shortRunBeginsHalfwayWithWhatIsKnown() {
        var id = AttemptId.random();
        simulation.startShortRun(id, Wim.client().id(), RUN);

        var run = conversation(id);

        assertThat(run.shortRun()).map(one -> one.id()).contains(RUN);
        assertThat(run.state().spot().phase().value()).isEqualTo("pijlers");
        assertThat(run.state().memory().heard()).isNotEmpty();
        make(id, new Move.Close());
        assertThat(simulation.listMine()).singleElement().satisfies(one -> {
            assertThat(one.shortRun()).contains(RUN);
            assertThat(one.score()).isEmpty();
        });
        assertThat(Standing.of(simulation.listMine(), ConversationKind.BRIDGE, Mode.PRACTICE)
                        .last())
                .isEmpty();
    }

    @Test
    void runThatLeftTheContentIsNotShownAndUnknownOnesAreNotBegun() {
        plans.plan(weakAtQuestions());
        var planned = plans.listMine().getFirst();

        world.withdraw();

        assertThat(plans.listMine()).isEmpty();
        assertThat(plans.begin(planned.id(), AttemptId.random())).isEqualTo(new Started.Unknown());
        world.publish();
        assertThat(simulation.startShortRun(AttemptId.random(), Wim.client().id(), new ShortRunId("nergens")))
                .isEqualTo(new Started.Unknown());
    }

    @Test
    void plansAreOnesOwn() {
        plans.plan(weakAtQuestions());
        var mine = plans.listMine().getFirst();

        SimulationWorld.aTrainee();

        assertThat(plans.listMine()).isEmpty();
        assertThat(plans.drop(mine.id())).isFalse();
        assertThat(plans.begin(mine.id(), AttemptId.random())).isEqualTo(new Started.Unknown());
        SimulationWorld.signIn(trainee, Role.TRAINEE);
        assertThat(plans.drop(mine.id())).isTrue();
        assertThat(plans.listMine()).hasSize(2);
    }

    /** Questions, the worst first, until open questions are the weakest skill. */
    private AttemptId weakAtQuestions() {
        var id = begin(Mode.PRACTICE);
        while (conversation(id).debrief().weakest().isEmpty()) {
            var now = conversation(id);
            make(id, question(now).orElseGet(() -> elsewhere(now)));
        }
        assertThat(conversation(id).debrief().weakest()).contains(OPEN_QUESTIONS);
        make(id, new Move.Close());
        return id;
    }

    private static Optional<Move> question(Conversation now) {
        return now.scenario().utterances().stream()
                .filter(line -> line.codes().stream().allMatch(SkillCode::isQuestion))
                .sorted(Comparator.comparing(line -> line.quality() == Quality.GOOD))
                .<Move>map(line -> new Move.Say(line.id()))
                .filter(say -> Dialogue.decide(now.scenario(), now.state(), say, SimulationWorld.AT)
                        instanceof Decision.Accepted)
                .findFirst();
    }

    private static Move elsewhere(Conversation now) {
        var visited = now.state().course().visited();
        var opened = now.state().course().opened();
        var offer = now.offer();
        return Stream.<Stream<? extends Move>>of(
                        offer.topics().stream()
                                .filter(topic -> !opened.contains(topic))
                                .map(Move.OpenTopic::new),
                        offer.forms().stream().filter(form -> opened.isEmpty()).map(Move.ShowBridge::new),
                        offer.phases().stream()
                                .filter(phase -> !visited.contains(phase))
                                .map(Move.MoveOn::new))
                .flatMap(moves -> moves)
                .findFirst()
                .<Move>map(move -> move)
                .orElseThrow();
    }
}
