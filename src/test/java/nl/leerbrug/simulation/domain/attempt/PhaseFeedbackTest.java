package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.dialogue.Dialogue;
import nl.leerbrug.dialogue.DialogueEvent;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.dialogue.Quality;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.Utterance;
import nl.leerbrug.dialogue.Wim;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
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
        var id = beginWhereAPoorLineIsBorne();
        var poor = sayOne(id, Quality.POOR);
        var good = sayOne(id, Quality.GOOD);
        leave(id);

        var feedback = PhaseFeedback.of(conversation(id)).orElseThrow();

        assertThat(feedback.phase().id()).isEqualTo(Wim.scenario().firstPhase().id());
        assertThat(feedback.move()).isEqualTo(3);
        assertThat(feedback.strong().orElseThrow().move()).isEqualTo(new Move.Say(good.id()));
        assertThat(feedback.toTry().orElseThrow().move()).isEqualTo(new Move.Say(poor.id()));
        assertThat(feedback.toTry().orElseThrow().better()).isNotBlank();
        assertThat(feedback.done()).isFalse();
    }

    @Test
    void effectIsTheSumOfThePhase() {
        var id = beginWhereAPoorLineIsBorne();
        sayOne(id, Quality.POOR);
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

    /** By chance a client walks out after a poor line; a seed with which this one stays is found by trying. */
    private AttemptId beginWhereAPoorLineIsBorne() {
        return Stream.generate(() -> begin(Mode.PRACTICE))
                .limit(50)
                .filter(this::bearsAPoorLine)
                .findFirst()
                .orElseThrow();
    }

    private boolean bearsAPoorLine(AttemptId id) {
        var now = conversation(id);
        var poor = new Move.Say(lineOf(now, Quality.POOR).id());
        var after = Dialogue.decide(now.scenario(), now.state(), poor, Instant.EPOCH);
        return after instanceof Decision.Accepted(var events)
                && events.stream().noneMatch(DialogueEvent.Closed.class::isInstance);
    }

    private Utterance sayOne(AttemptId id, Quality quality) {
        var line = lineOf(conversation(id), quality);
        make(id, new Move.Say(line.id()));
        return line;
    }

    private static Utterance lineOf(Conversation now, Quality quality) {
        return now.offer().choices().stream()
                .map(choice -> Wim.scenario().utterance(choice.utterance()).orElseThrow())
                .filter(one -> one.quality() == quality)
                .filter(one -> quality == Quality.GOOD || one.better() != null)
                .findFirst()
                .orElseThrow();
    }

    private void leave(AttemptId id) {
        make(id, new Move.MoveOn(conversation(id).offer().phases().getFirst()));
    }
}
