package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.dialogue.Decision.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What ends a turn, and what ends a conversation. */
class EndsTest {

    @Test
    void afterTheEndNothingIsPossible() {
        var play = Wim.after(Wim.SEED, new Move.Close());

        assertThat(play.state().ending()).isEqualTo(Ending.CLOSED);
        assertThat(refusal(play, new Move.KeepSilent())).isEqualTo(Reason.ENDED);
        assertThat(play.offer()).isEqualTo(Offer.NOTHING);
    }

    @Test
    void timeRunsOutFifteenMinutesPastTheLimit() {
        var play = Wim.after(Wim.SEED);
        while (!play.state().isOver()) {
            play.make(new Move.TakeBreak());
        }

        assertThat(play.state().ending()).isEqualTo(Ending.TIME_UP);
        assertThat(play.state().course().minutes()).isGreaterThanOrEqualTo(60);
        assertThat(play.state().gauges().stress())
                .isGreaterThan(play.state().start().stress() - 3);
    }

    @Test
    void theIncidentHappensOnce() {
        var play = Wim.after(Wim.SEED);
        for (var i = 0; i < 60 && !play.state().isOver(); i++) {
            play.make(
                    i % 2 == 0
                            ? new Move.Say(play.offer().choices().getFirst().utterance())
                            : new Move.MoveOn(new PhaseId("stress")));
        }
        var long1 = new Policies(
                        Wim.scenario(), Wim.transcript(Transcript.Role.EXPERT), Wim.transcript(Transcript.Role.POOR))
                .play(Policies.Policy.EXPERT, Wim.SEED);

        assertThat(long1.events().stream().filter(DialogueEvent.IncidentHappened.class::isInstance))
                .hasSize(1);
    }

    private static Reason refusal(Play play, Move move) {
        return Dialogue.decide(Wim.scenario(), play.state(), move, Play.NO_TIME) instanceof Refused(var reason)
                ? reason
                : org.assertj.core.api.Assertions.fail("accepted: " + move);
    }
}
