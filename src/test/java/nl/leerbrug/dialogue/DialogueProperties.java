package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every conversation, whatever its seed and its moves. */
@DisplayName("Properties of conversations")
class DialogueProperties {

    private static final int MOST_MOVES = 120;

    static LongStream seeds() {
        return LongStream.range(0, 60).map(seed -> new Chance(seed).bits("properties"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameMovesGiveTheSameEventsAndTheFoldGivesTheSameState(long seed) {
        var play = anyConversation(seed);

        var again = new Play(Wim.scenario(), seed);
        play.events().forEach(event -> {
            if (event instanceof DialogueEvent.MoveMade made) {
                assertThat(again.make(made.move())).isEmpty();
            }
        });

        assertThat(again.events()).isEqualTo(play.events());
        assertThat(DialogueState.replay(play.events())).isEqualTo(play.state());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereIsAlwaysSomethingToDoAndSixLinesToChooseFrom(long seed) {
        var play = new Play(Wim.scenario(), seed);
        for (var i = 0; i < MOST_MOVES && !play.state().isOver(); i++) {
            var offer = play.offer();

            assertThat(offer.choices()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(offer.choices()).extracting(Offer.Choice::utterance).doesNotHaveDuplicates();
            assertThat(offer.moves()).contains(new Move.Close(), new Move.KeepSilent());
            step(play, i);
        }
        if (play.state().isOver()) {
            assertThat(play.offer()).isEqualTo(Offer.NOTHING);
            assertThat(play.offer().moves()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsOfferedIsAccepted(long seed) {
        var play = new Play(Wim.scenario(), seed);
        for (var i = 0; i < MOST_MOVES && !play.state().isOver(); i++) {
            for (var move : play.offer().moves()) {
                assertThat(Dialogue.decide(Wim.scenario(), play.state(), move, Play.NO_TIME))
                        .as("%s", move)
                        .isInstanceOf(Decision.Accepted.class);
            }
            step(play, i);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHiddenFactNeverShowsBeforeItsTrustAndAnInvitation(long seed) {
        var play = anyConversation(seed);

        var state = DialogueState.replay(play.events().subList(0, 1));
        for (var event : play.events().subList(1, play.events().size())) {
            if (event instanceof DialogueEvent.FactTold told) {
                var fact = Wim.scenario().fact(told.fact());
                var trusted = state.gauges().trust();
                assertThat(trusted).isGreaterThanOrEqualTo(fact.trust());
                if (fact.isHidden()) {
                    assertThat(state.memory().invited())
                            .anySatisfy(spot -> assertThat(spot.topic()).isEqualTo(fact.topic()));
                }
            }
            state = state.apply(event);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gainsAreHadOnceAndWithinTheBoundsOfThePhase(long seed) {
        var play = anyConversation(seed);
        var method = Wim.scenario().method();

        var sums = new HashMap<String, Integer>();
        var phase = Wim.scenario().firstPhase().id();
        for (var event : play.events()) {
            switch (event) {
                case DialogueEvent.PhaseEntered entered -> phase = entered.phase();
                case DialogueEvent.Affected affected -> {
                    for (var gauge : Gauge.values()) {
                        var change = affected.effect().of(gauge);
                        if (gauge.isGain(change)) {
                            sums.merge(phase + "/" + gauge, Math.abs(change), Integer::sum);
                        }
                    }
                }
                default -> {}
            }
        }

        for (var gauge : Gauge.values()) {
            assertThat(sums.entrySet().stream()
                            .filter(entry -> entry.getKey().endsWith("/" + gauge))
                            .map(java.util.Map.Entry::getValue))
                    .allSatisfy(sum -> assertThat(sum).isLessThanOrEqualTo(method.bound(gauge)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConversationEndsByItselfInTheEnd(long seed) {
        var play = new Play(Wim.scenario(), seed);
        var moves = 0;
        while (!play.state().isOver() && moves < 500) {
            step(play, moves);
            moves++;
        }

        assertThat(play.state().isOver()).isTrue();
        assertThat(play.events().getLast()).isInstanceOf(DialogueEvent.Closed.class);
    }

    /** Kind or careless by turns, so that conversations come far and end badly too. */
    private static Play anyConversation(long seed) {
        var play = new Play(Wim.scenario(), seed);
        for (var i = 0; i < MOST_MOVES && !play.state().isOver(); i++) {
            step(play, i);
        }
        return play;
    }

    private static void step(Play play, int number) {
        var chance = new Chance(play.state().seed());
        var moves = play.offer().moves().stream()
                .filter(move -> !(move instanceof Move.Close) || number > 60)
                .toList();
        var kind = chance.below(3, "kind") > 0;
        var good = moves.stream()
                .filter(move -> move instanceof Move.Say say && isGood(play, say))
                .toList();
        var from = kind && !good.isEmpty() && chance.below(4, "good/" + number) > 0 ? good : moves;
        play.make(from.get(chance.below(from.size(), "move/" + number)));
        var opened = List.copyOf(play.state().course().opened());
        if (!opened.isEmpty() && !play.state().isOver() && chance.below(5, "record/" + number) == 0) {
            var topic = opened.get(chance.below(opened.size(), "topic/" + number));
            var level = Level.of(1 + chance.below(5, "level/" + number));
            assertThat(play.make(new Move.RecordLevel(topic, new Placement.At(level, Confidence.SURE, Set.of()))))
                    .isEmpty();
        }
    }

    private static boolean isGood(Play play, Move.Say say) {
        return Wim.scenario()
                .utterance(say.utterance())
                .filter(line -> new Reading(Wim.scenario(), play.state(), line).quality() == Quality.GOOD)
                .isPresent();
    }
}
