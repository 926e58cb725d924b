package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Debrief.HeardFact;
import nl.leerbrug.dialogue.Ilse;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.PhaseId;
import nl.leerbrug.dialogue.PracticeId;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.dialogue.Verdict.Evidence;
import nl.leerbrug.dialogue.Verdict.Evidence.Kind;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** A contact conversation from beginning to debrief, with the first client of the author guide. */
class ContactConversationTest extends SimulationWorldTest {

    private static final ShortRunId RUN = new ShortRunId("ilse-luisteren");

    @Autowired
    private TaskedSimulations simulations;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private ShortRuns runs;

    @BeforeEach
    void meetIlse() {
        world.publish(Ilse.client());
    }

    @Test
    void goesThroughItsPhasesWithoutTheBridge() {
        var now = conversation(talk(Mode.PRACTICE));

        assertThat(now.scenario().hasBridge()).isFalse();
        assertThat(now.hint())
                .hasValueSatisfying(hint -> assertThat(hint.text()).contains("wie je bent"));
        var seen = new java.util.LinkedHashSet<PhaseId>();
        for (var step : Ilse.transcript().steps()) {
            seen.add(now.state().spot().phase());
            assertThat(now.offer().forms()).isEmpty();
            assertThat(now.offer().topics()).isEmpty();
            assertThat(now.offer().placements()).isEmpty();
            assertThat(now.offer().recordable()).isEmpty();
            assertThat(now.offer().choices()).hasSizeGreaterThanOrEqualTo(6);
            make(now.id(), step.move());
            now = conversation(now.id());
        }

        assertThat(seen).extracting(PhaseId::value).containsExactly("aankomen", "luisteren", "een-stap", "overdragen");
        assertThat(now.state().isOver()).isTrue();
    }

    @Test
    void isJudgedByItsOwnCriteriaAndLooksBackByPhase() {
        var done = conversation(asTheExpert(Mode.PRACTICE));

        assertThat(done.verdict().results())
                .extracting(result -> result.criterion().id().value())
                .containsExactly(
                        "contact-crisis", "contact-complete", "contact-heard", "contact-relation", "contact-handover");
        assertThat(done.verdict().results())
                .flatExtracting(result -> result.evidence())
                .extracting(Evidence::kind)
                .doesNotContain(Kind.PLACED_FIRST, Kind.OPENED, Kind.EXACT);
        assertThat(done.debrief().topics()).isEmpty();
        assertThat(done.debrief().factsByPhase(done.scenario()))
                .hasSize(1)
                .hasEntrySatisfying(
                        Optional.of(new PhaseId("luisteren")),
                        facts -> assertThat(facts)
                                .extracting(HeardFact::fact)
                                .extracting(fact -> fact.id())
                                .containsExactly(new FactId("minder-uren")));
    }

    @Test
    void countsAsAContactConversationForWhoAsks() {
        var id = asTheExpert(Mode.TEST);

        assertThat(simulations.clients(ConversationKind.CONTACT)).hasSize(1);
        assertThat(simulations.clients(ConversationKind.BRIDGE)).isEmpty();
        assertThat(simulations.listMine()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.conversation()).isEqualTo(ConversationKind.CONTACT);
            assertThat(one.moves()).isGreaterThanOrEqualTo(6);
            assertThat(one).returns(false, OwnAttempt::running);
        });
    }

    @Test
    void eachKindHasItsOwnStanding() {
        asTheExpert(Mode.PRACTICE);

        var mine = simulation.listMine(Ilse.client().id());

        assertThat(Standing.of(mine, ConversationKind.CONTACT, Mode.PRACTICE).best())
                .isPresent();
        assertThat(Standing.of(mine, ConversationKind.BRIDGE, Mode.PRACTICE).last())
                .isEmpty();
    }

    @Test
    void oneGoesBackToAMomentAndComparesBoth() {
        var first = asTheExpert(Mode.PRACTICE);
        var other = AttemptId.random();

        simulation.branch(first, 3, other);
        make(other, new Move.KeepSilent());

        assertThat(conversation(other).scenario().id().kind()).isEqualTo(ConversationKind.CONTACT);
        reflections.save(first, ReflectionQuestion.TURNING_POINT, "De naam", 0);
        assertThat(comparisons.compare(first, other))
                .isInstanceOfSatisfying(
                        ComparisonPage.Found.class,
                        found -> assertThat(found.comparison().parted()).isEqualTo(3));
    }

    @Test
    void shortRunIsOfTheSameKind() {
        var id = AttemptId.random();

        assertThat(simulation.startShortRun(id, Ilse.client().id(), RUN)).isEqualTo(new Started.Begun(id));

        var run = conversation(id);
        assertThat(run.scenario().id().kind()).isEqualTo(ConversationKind.CONTACT);
        assertThat(run.state().spot().phase()).isEqualTo(new PhaseId("luisteren"));
        // Where a kind has none of its own, the skill is trained in another.
        for (var asked : ConversationKind.values()) {
            assertThat(runs.of(
                            new PracticeId("reflecteren"),
                            asked,
                            List.of(Ilse.client().id())))
                    .extracting(found -> found.run().id())
                    .containsExactly(RUN);
        }
        assertThat(runs.find(Ilse.client().id(), RUN)).isPresent();
    }

    private AttemptId asTheExpert(Mode mode) {
        var id = talk(mode);
        Ilse.transcript().steps().forEach(step -> make(id, step.move()));
        return id;
    }

    private AttemptId talk(Mode mode) {
        var id = AttemptId.random();
        assertThat(simulation.start(id, Ilse.client().id(), ConversationKind.CONTACT, mode))
                .isEqualTo(new Started.Begun(id));
        return id;
    }
}
