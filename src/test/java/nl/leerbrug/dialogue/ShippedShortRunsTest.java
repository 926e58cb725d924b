package nl.leerbrug.dialogue;

import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.simulation.ClientCase;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be planned for practice with the clients as they are. */
class ShippedShortRunsTest {

    private static final int CHOICES = 6;
    private static final List<Run> RUNS = runs();

    /** A short run with the conversation that it is a part of. */
    private record Run(Scenario scenario, ShortRun run) {

        DialogueState begun() {
            return DialogueState.replay(Dialogue.open(scenario, run, Wim.SEED, Play.NO_TIME));
        }
    }

    @Test
    void everyClientHasSomeOfEachConversation() {
        var without = conversations()
                .filter(scenario -> scenario.shortRuns().isEmpty())
                .map(Scenario::id);

        assertThat(RUNS).isNotEmpty();
        assertThat(without).isEmpty();
    }

    @Test
    void eachBeginsWithEnoughToChooseFrom() {
        assertThat(RUNS)
                .allSatisfy(one -> assertThat(Offering.eligible(one.scenario(), one.begun()))
                        .as(one.run().id().value())
                        .hasSizeGreaterThanOrEqualTo(CHOICES));
    }

    @Test
    void aPlanThatIsThereAlreadyIsTheClientsOwnAndInHisWords() {
        var planned = RUNS.stream()
                .filter(one -> !one.run().planned().edits().isEmpty())
                .toList();

        assertThat(planned).isNotEmpty().allSatisfy(one -> {
            var state = one.begun();
            assertThat(state.draft().isOwnGoal()).as(one.run().id().value()).isTrue();
            assertThat(new PlanDesk(one.scenario(), state).refusals())
                    .as(one.run().id().value())
                    .isEmpty();
        });
    }

    @Test
    void theSkillsOfAGoalConversationCanBeTrainedThere() {
        var trained = RUNS.stream()
                .filter(one -> one.scenario().id().kind() == ConversationKind.GOAL)
                .map(one -> one.run().skill().value());

        assertThat(trained)
                .contains(
                        "open-vragen",
                        "reflecteren",
                        "bevestigen",
                        "ruimte-geven",
                        "uitleggen",
                        "crisis",
                        "samenvatten");
    }

    private static List<Run> runs() {
        return conversations()
                .flatMap(scenario -> scenario.shortRuns().stream().map(run -> new Run(scenario, run)))
                .toList();
    }

    private static Stream<Scenario> conversations() {
        try (var context = new AnnotationConfigApplicationContext()) {
            return Wim.checker(context).read(Path.of("content"), ClientCase.class).stream()
                    .filter(item -> item.status() == PublicationStatus.PUBLISHED)
                    .flatMap(item -> item.value().scenarios().values().stream());
        }
    }
}
