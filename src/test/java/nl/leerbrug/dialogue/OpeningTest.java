package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How a conversation begins, and what the seed varies in it. */
class OpeningTest {

    private static final SubPillarId SCHULDEN = new SubPillarId("schulden");
    private static final FactId MAP = new FactId("map");

    @Test
    void theSeedVariesTheOpeningByOneStepAtMost() {
        var start = Wim.scenario().start();

        for (var seed = 0; seed < 100; seed++) {
            var opened = new Play(Wim.scenario(), seed).state().start();
            for (var gauge : Gauge.values()) {
                assertThat(opened.of(gauge)).isBetween(start.of(gauge) - 1, start.of(gauge) + 1);
            }
        }
    }

    @Test
    void theSeedChoosesWordsAndIncident() {
        var openings = Stream.iterate(0L, seed -> seed + 1)
                .limit(50)
                .map(seed -> new Play(Wim.scenario(), seed).state().opening())
                .toList();

        assertThat(openings.stream().map(DialogueEvent.Opened::text).distinct()).hasSize(2);
        assertThat(openings.stream().map(DialogueEvent.Opened::incident).distinct())
                .hasSize(2);
        assertThat(openings.stream().map(DialogueEvent.Opened::incidentTurn))
                .allSatisfy(turn -> assertThat(turn).isBetween(6, 10));
    }

    @Test
    void aShortRunBeginsHalfwayAndEndsAfterItsTurns() {
        var run = Wim.scenario().shortRun(new ShortRunId("wim-doorvragen")).orElseThrow();
        var play = new Play(Wim.scenario(), Dialogue.open(Wim.scenario(), run, Wim.SEED, Play.NO_TIME));

        assertThat(play.state().spot().topic()).isEqualTo(SCHULDEN);
        assertThat(play.state().memory().heard()).containsExactly(MAP);
        assertThat(play.state().course().visited()).contains(new PhaseId("brug"), new PhaseId("pijlers"));
        assertThat(play.state().course().shown()).isNotEmpty();
        while (!play.state().isOver()) {
            var mild = Offering.eligible(Wim.scenario(), play.state()).stream()
                    .filter(line -> line.quality() != Quality.POOR && line.fits() == null)
                    .findFirst();
            play.make(
                    mild.<Move>map(line -> new Move.Say(line.id())).orElseGet(() -> new Move.Summarise(List.of(MAP))));
        }
        assertThat(play.state().ending()).isIn(Ending.RUN_OVER, Ending.CLIENT_LEFT);
    }

    @Test
    void theHintTellsWhatToLookAt() {
        var play = Wim.after(Wim.SEED);

        assertThat(Dialogue.hint(Wim.scenario(), play.state()))
                .hasValueSatisfying(hint -> assertThat(hint.text()).contains("waarvoor je komt"));
    }

    @Test
    void anotherScenarioIsADefect() {
        var play = Wim.after(Wim.SEED);
        var opened = play.state().opening();
        var foreign = DialogueState.of(new DialogueEvent.Opened(
                opened.at(),
                new ScenarioId(new CaseId("ander"), ConversationKind.BRIDGE),
                1,
                opened.gauges(),
                opened.spot(),
                "",
                Mood.CALM,
                null,
                0,
                List.of(),
                null,
                null));

        assertThatThrownBy(() -> Dialogue.decide(Wim.scenario(), foreign, new Move.Close(), Play.NO_TIME))
                .hasMessageContaining("ander");
    }

    @Test
    void aStateBeginsWithItsOpening() {
        assertThatThrownBy(() -> DialogueState.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        var play = Wim.after(Wim.SEED);
        assertThatThrownBy(() -> play.state().apply(play.state().opening()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> play.state().apply(new DialogueEvent.SignalTakenUp(Play.NO_TIME, new SignalId("geen"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
