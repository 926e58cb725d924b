package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.EntityManagerFactory;
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
import nl.leerbrug.simulation.domain.attempt.PracticeAdvice.Planning;
import nl.leerbrug.simulation.domain.attempt.PracticeOverview.SkillTotal;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
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

    @Autowired
    private PracticeAgendaService agendas;

    @Autowired
    private PracticeOverviewService overviews;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private EntityManagerFactory hibernate;

    @Test
    void weakestSkillIsToldWithItsCounts() {
        var done = conversation(weakAtQuestions());
        var use = done.debrief().skills().stream()
                .filter(one -> one.skill().equals(OPEN_QUESTIONS))
                .findFirst()
                .orElseThrow();

        var advice = plans.advise(done).orElseThrow();

        assertThat(advice)
                .isEqualTo(new PracticeAdvice("open vragen stellen", use.chances(), use.good(), Planning.POSSIBLE, 0));
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
        assertThat(agendas.listMine())
                .extracting(PlannedPractice::dueAt)
                .containsExactly(
                        midnight.plus(Duration.ofDays(7)),
                        midnight.plus(Duration.ofDays(30)),
                        midnight.plus(Duration.ofDays(90)));
        assertThat(plans.advise(conversation(id))).hasValueSatisfying(advice -> {
            assertThat(advice.planning()).isEqualTo(Planning.PLANNED);
            assertThat(advice.planned()).isEqualTo(3);
        });
    }

    @Test
    void skillThatIsPlannedIsNotPlannedAgainFromAnywhere() {
        var first = weakAtQuestions();
        lookBack(first);
        assertThat(plans.planWeakest()).isEqualTo(3);
        pass(Duration.ofDays(1));

        var other = weakAtQuestions();
        lookBack(other);

        assertThat(plans.plan(other)).isZero();
        assertThat(plans.planWeakest()).isZero();
        assertThat(plans.advise(conversation(first)).orElseThrow().planning()).isEqualTo(Planning.PLANNED);
        assertThat(plans.advise(overviews.find()).orElseThrow().planning()).isEqualTo(Planning.PLANNED);
        assertThat(agendas.listMine()).hasSize(3);
    }

    @Test
    void weakestSkillOverAllConversationsIsPlannedWithoutADebrief() {
        lookBack(weakAtQuestions());
        lookBack(weakAtQuestions());
        var overview = overviews.find();
        var weakest = overview.weakest().orElseThrow();

        assertThat(plans.advise(overview))
                .contains(new PracticeAdvice(weakest.label(), weakest.chances(), weakest.good(), Planning.POSSIBLE, 0));
        assertThat(plans.planWeakest()).isEqualTo(3);

        assertThat(agendas.listMine()).hasSize(3).allMatch(run -> run.skill().equals(weakest.label()));
        assertThat(plans.advise(overview).orElseThrow().planned()).isEqualTo(3);
    }

    @Test
    void skillWithoutARunLeavesPlanningToTheNextWeakest() {
        lookBack(weakAtQuestions());
        var seen = overviews.find();
        var summing = new SkillTotal(new PracticeId("samenvatten"), "samenvatten", 4, 0);
        var overview = new PracticeOverview(
                Stream.concat(Stream.of(summing), seen.skills().stream()).toList(), seen.conversations(), List.of());

        assertThat(overview.weakest()).contains(summing);
        assertThat(plans.advise(overview)).hasValueSatisfying(advice -> {
            assertThat(advice.skill()).isEqualTo("open vragen stellen");
            assertThat(advice.planning()).isEqualTo(Planning.POSSIBLE);
        });
        assertThat(plans.advise(new PracticeOverview(List.of(summing), seen.conversations(), List.of())))
                .hasValueSatisfying(advice -> assertThat(advice.planning()).isEqualTo(Planning.NO_RUNS));
    }

    @Test
    void whoNeverTalkedHasNothingToPlan() {
        assertThat(plans.advise(overviews.find())).isEmpty();
        assertThat(plans.planWeakest()).isZero();
        assertThat(agendas.findAgenda().isEmpty()).isTrue();
    }

    @Test
    void agendaTellsWhatIsForNowWhatWasLeftLyingWhatComesAndWhatIsDone() {
        var source = weakAtQuestions();
        plans.plan(source);
        assertThat(agendas.findAgenda().later()).hasSize(3);
        pass(Duration.ofDays(7));
        var first = agendas.findAgenda().now().getFirst();
        var run = AttemptId.random();
        plans.begin(first.id(), run);
        make(run, new Move.Close());
        pass(Duration.ofDays(23));
        assertThat(agendas.findAgenda().now()).hasSize(1);
        pass(Duration.ofDays(PracticeAgendaService.DAYS_TO_DO));

        var agenda = agendas.findAgenda();

        assertThat(agenda.now()).isEmpty();
        assertThat(agenda.waiting()).singleElement().matches(PlannedPractice::due);
        assertThat(agenda.later()).singleElement().matches(one -> !one.due());
        assertThat(agenda.done()).singleElement().satisfies(done -> {
            assertThat(done.attempt()).isEqualTo(run);
            assertThat(done.title()).isEqualTo(first.title());
            assertThat(done.doneAt()).isEqualTo(SimulationWorld.AT.plus(Duration.ofDays(7)));
        });
        SimulationWorld.aTrainee();
        assertThat(agendas.findAgenda().isEmpty()).isTrue();
    }

    @Test
    void whatWasPlannedAfterAConversationAndIsDoneIsNotPlannedAfterItAgain() {
        var source = weakAtQuestions();
        plans.plan(source);
        pass(Duration.ofDays(90));

        agendas.listDue().forEach(due -> {
            var run = AttemptId.random();
            plans.begin(due.id(), run);
            make(run, new Move.Close());
        });

        assertThat(agendas.findAgenda().done()).hasSize(3);
        assertThat(plans.advise(conversation(source)).orElseThrow().planning()).isEqualTo(Planning.DONE);
    }

    @Test
    void agendaTakesAsManyStatementsWithOneRunAsWithSix() {
        var source = weakAtQuestions();
        plans.plan(source);
        agendas.listMine().stream().skip(1).forEach(one -> plans.drop(one.id()));
        lookBack(source);
        var one = statements();
        pass(Duration.ofDays(90));
        agendas.listDue().forEach(due -> {
            var run = AttemptId.random();
            plans.begin(due.id(), run);
            make(run, new Move.Close());
        });
        assertThat(plans.planWeakest()).isEqualTo(3);
        lookBack(weakAtQuestions());

        assertThat(statements()).isEqualTo(one);
        assertThat(agendas.findAgenda().done()).hasSize(1);
    }

    /** What the Oefenplan reads. */
    private long statements() {
        var statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        plans.advise(overviews.find());
        agendas.findAgenda();
        return statistics.getPrepareStatementCount() - before;
    }

    private void lookBack(AttemptId id) {
        reflections.save(id, ReflectionQuestion.WENT_WELL, "Rustig begin", 0);
    }

    @Test
    void runIsDueFromItsDayOnAndGoneWhenItIsDone(PublishedEvents events) {
        plans.plan(weakAtQuestions());
        assertThat(agendas.listDue()).isEmpty();
        pass(Duration.ofDays(7));
        var due = agendas.listDue().getFirst();
        var id = AttemptId.random();

        assertThat(plans.begin(due.id(), id)).isEqualTo(new Started.Begun(id));
        assertThat(plans.begin(due.id(), AttemptId.random())).isEqualTo(new Started.Begun(id));
        assertThat(agendas.listDue().getFirst().running()).contains(id);
        make(id, new Move.Close());

        assertThat(agendas.listDue()).isEmpty();
        assertThat(agendas.listMine()).hasSize(2);
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
        var planned = agendas.listMine().getFirst();

        world.withdraw();

        assertThat(agendas.listMine()).isEmpty();
        assertThat(plans.begin(planned.id(), AttemptId.random())).isEqualTo(new Started.Unknown());
        world.publish();
        assertThat(simulation.startShortRun(AttemptId.random(), Wim.client().id(), new ShortRunId("nergens")))
                .isEqualTo(new Started.Unknown());
    }

    @Test
    void plansAreOnesOwn() {
        plans.plan(weakAtQuestions());
        var mine = agendas.listMine().getFirst();

        SimulationWorld.aTrainee();

        assertThat(agendas.listMine()).isEmpty();
        assertThat(plans.drop(mine.id())).isFalse();
        assertThat(plans.begin(mine.id(), AttemptId.random())).isEqualTo(new Started.Unknown());
        SimulationWorld.signIn(trainee, Role.TRAINEE);
        assertThat(plans.drop(mine.id())).isTrue();
        assertThat(agendas.listMine()).hasSize(2);
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
