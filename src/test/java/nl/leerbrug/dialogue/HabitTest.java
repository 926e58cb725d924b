package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;

class HabitTest {

    private static final Play START = Wim.after(1);

    @Test
    void whereNothingIsOnOfferNobodySpeaks() {
        var habits = Stream.of(
                Habit.first(),
                Habit.random(),
                Habit.longest(),
                Habit.shortest(),
                Habit.reflecting(),
                Habit.affirming(),
                Habit.alternating(),
                Habit.poor(Wim.transcript(Role.POOR)),
                Habit.expert(Wim.transcript(Role.EXPERT)));

        assertThat(habits)
                .allSatisfy(habit -> assertThat(habit.pick(Wim.scenario(), START.state(), List.of()))
                        .isEmpty());
    }

    @Test
    void lengthIsAllThatCountsForSome() {
        var choices = choices("la-koffie", "la-doel", "la-druk");

        assertThat(Habit.longest().pick(Wim.scenario(), START.state(), choices)).contains(new UtteranceId("la-doel"));
        assertThat(Habit.shortest().pick(Wim.scenario(), START.state(), choices))
                .contains(new UtteranceId("la-koffie"));
    }

    @Test
    void whoAlternatesReflectsAfterAQuestion() {
        var asked = Wim.after(1, say("la-doel"), new Move.MoveOn(new PhaseId("stress")), say("st-wat-helpt"));
        var choices = choices("st-uitleg", "st-wat-helpt", "st-dus-stress");

        assertThat(Habit.alternating().pick(Wim.scenario(), asked.state(), choices))
                .contains(new UtteranceId("st-dus-stress"));
        assertThat(Habit.alternating().pick(Wim.scenario(), START.state(), choices))
                .contains(new UtteranceId("st-wat-helpt"));
    }

    @Test
    void anExpertDoesNotAskThreeTimesInARow() {
        var asked = Wim.after(
                1,
                say("la-doel"),
                new Move.MoveOn(new PhaseId("stress")),
                new Move.ShowBridge(BridgeForm.TEXT),
                new Move.OpenTopic(new nl.leerbrug.bridge.SubPillarId("wonen")),
                say("p-vertel"),
                say("p-lukt"));
        assertThat(asked.state().course().questions()).isEqualTo(2);

        assertThat(Habit.expert(Wim.transcript(Role.EXPERT))
                        .pick(Wim.scenario(), asked.state(), choices("w-hoe", "w-niet-betaald")))
                .isEmpty();
    }

    private static List<Offer.Choice> choices(String... lines) {
        return Stream.of(lines)
                .map(UtteranceId::new)
                .map(id -> new Offer.Choice(
                        id, Wim.scenario().utterance(id).orElseThrow().texts().getFirst()))
                .toList();
    }
}
