package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.Utterance;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told about a phase when one goes on to the next. */
class PhaseFeedbackTest extends SimulationWorldTest {

    @Test
    void nothingIsToldBeforeAPhaseIsLeft() {
        var id = begin(Mode.PRACTICE);
        say(id, 0);

        assertThat(PhaseFeedback.of(conversation(id))).isEmpty();
    }

    @Test
    void quotesWhatDidGoodAndWhatCouldBeBetter() {
        var said = say(Quality.POOR, Quality.GOOD);
        var id = said.attempt();
        leave(id);

        var feedback = PhaseFeedback.of(conversation(id)).orElseThrow();

        assertThat(feedback.phase().id()).isEqualTo(Wim.scenario().firstPhase().id());
        assertThat(feedback.move()).isEqualTo(3);
        assertThat(feedback.strong().orElseThrow().move())
                .isEqualTo(new Move.Say(said.lines().getLast().id()));
        assertThat(feedback.toTry().orElseThrow().move())
                .isEqualTo(new Move.Say(said.lines().getFirst().id()));
        assertThat(feedback.toTry().orElseThrow().better()).isNotBlank();
        assertThat(feedback.done()).isFalse();
    }

    @Test
    void effectIsTheSumOfThePhase() {
        var id = say(Quality.POOR).attempt();
        var before = conversation(id).state();
        leave(id);

        var effect = PhaseFeedback.of(conversation(id)).orElseThrow().effect();

        assertThat(effect.trust())
                .isEqualTo(before.gauges().trust() - before.start().trust());
        assertThat(effect.stress())
                .isEqualTo(before.gauges().stress() - before.start().stress());
    }

    @Test
    void everyPhaseOfTheExpertIsDoneWhenItIsLeft() {
        var id = begin(Mode.PRACTICE);
        var told = new ArrayList<PhaseFeedback>();
        for (var step : Wim.transcript(Transcript.Role.EXPERT).steps()) {
            make(id, step.move());
            var now = conversation(id);
            PhaseFeedback.of(now)
                    .filter(feedback -> feedback.move() == now.next() - 1)
                    .ifPresent(told::add);
        }

        assertThat(told).hasSizeGreaterThan(3);
        assertThat(told).filteredOn(PhaseFeedback::done).hasSizeGreaterThan(told.size() / 2);
        assertThat(told).extracting(PhaseFeedback::facts).anyMatch(facts -> facts > 0);
    }

    /** @param lines what was said, in order */
    private record Said(AttemptId attempt, List<Utterance> lines) {}

    /**
     * Lines of these qualities in a conversation that one may go on with. By chance a client walks out or is not that far
     * yet, so seeds are tried.
     */
    private Said say(Quality... qualities) {
        return Stream.generate(() -> begin(Mode.PRACTICE))
                .limit(200)
                .flatMap(id -> sayAll(id, qualities).stream())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Said> sayAll(AttemptId id, Quality... qualities) {
        var lines = new ArrayList<Utterance>();
        for (var quality : qualities) {
            lineOf(conversation(id), quality).ifPresent(line -> {
                make(id, new Move.Say(line.id()));
                lines.add(line);
            });
        }
        return lines.size() == qualities.length
                        && !conversation(id).offer().phases().isEmpty()
                ? Optional.of(new Said(id, lines))
                : Optional.empty();
    }

    private static Optional<Utterance> lineOf(Conversation now, Quality quality) {
        return now.offer().choices().stream()
                .map(choice -> Wim.scenario().utterance(choice.utterance()).orElseThrow())
                .filter(one -> one.quality() == quality)
                .filter(one -> quality == Quality.GOOD || one.better() != null)
                .findFirst();
    }

    private void leave(AttemptId id) {
        make(id, new Move.MoveOn(conversation(id).offer().phases().getFirst()));
    }
}
