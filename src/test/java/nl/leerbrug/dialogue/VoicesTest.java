package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Debrief.ClientLine;
import nl.leerbrug.dialogue.DialogueEvent.IncidentHappened;
import nl.leerbrug.dialogue.DialogueEvent.Replied;
import nl.leerbrug.dialogue.Policies.Policy;
import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

import static nl.leerbrug.dialogue.TwoVoices.MARJAN;
import static org.assertj.core.api.Assertions.assertThat;

/** A second person in the conversation. */
class VoicesTest {

    private final Scenario scenario = TwoVoices.scenario();

    @Test
    void theClientSpeaksUnlessAnotherVoiceIsNamed() {
        var play = TwoVoices.with(true);

        play.make(new Move.KeepSilent());

        assertThat(play.state().opening().voice()).isNull();
        assertThat(play.state().voice()).isNull();
        assertThat(scenario.client().nameOf(play.state().voice())).isEqualTo("Wim");
    }

    @Test
    void anIncidentWithAVoiceIsSaidAndShowsTheFaceOfWhoJoined() {
        var play = TwoVoices.afterTheIncident(true);

        assertThat(play.events())
                .filteredOn(IncidentHappened.class::isInstance)
                .map(IncidentHappened.class::cast)
                .singleElement()
                .satisfies(happened -> assertThat(happened.voice()).isEqualTo(MARJAN));
        assertThat(play.state().voice()).isEqualTo(MARJAN);
        assertThat(play.state().mood()).isEqualTo(Mood.ANGRY);
        assertThat(scenario.client().nameOf(play.state().voice())).isEqualTo("Marjan");
        assertThat(lastSaid(play).getLast()).isEqualTo(new ClientLine(TwoVoices.COMING_IN, Mood.ANGRY, MARJAN, false));
    }

    @Test
    void anIncidentWithoutAVoiceIsTold() {
        var play = TwoVoices.afterTheIncident(false);

        assertThat(play.state().voice()).isNull();
        assertThat(lastSaid(play).getLast().told()).isTrue();
        assertThat(lastSaid(play).getFirst().told()).isFalse();
    }

    @Test
    void whoCameInMayAnswerFromThenOn() {
        var play = TwoVoices.afterTheIncident(true);

        play.make(new Move.KeepSilent());

        assertThat(play.events())
                .filteredOn(Replied.class::isInstance)
                .map(Replied.class::cast)
                .last()
                .satisfies(reply -> {
                    assertThat(reply.voice()).isEqualTo(MARJAN);
                    assertThat(reply.text()).isEqualTo(TwoVoices.IN_A_SILENCE);
                });
        assertThat(lastSaid(play)).containsExactly(new ClientLine(TwoVoices.IN_A_SILENCE, Mood.CALM, MARJAN, false));
    }

    @Test
    void anotherMaySpeakWhereTheClientIsAskedForHisPlace() {
        var play = new Play(scenario, Wim.SEED);
        Wim.atTheBridge().events().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(DialogueEvent.MoveMade.class::cast)
                .forEach(made -> play.make(made.move()));
        var home = new nl.leerbrug.bridge.SubPillarId("wonen");
        play.make(new Move.OpenTopic(home));

        assertThat(play.make(new Move.AskPlacement(home))).isEmpty();

        assertThat(play.state().voice()).isEqualTo(MARJAN);
        assertThat(lastSaid(play)).extracting(ClientLine::text).containsExactly(TwoVoices.ABOUT_HIS_HOME);
    }

    @Test
    void somebodyElseMayOpenTheDoor() {
        var door = new Reply(
                "opening",
                null,
                List.of("Wim! Volk!"),
                null,
                List.of(),
                List.of(),
                Effect.NONE,
                MARJAN,
                Contribution.NONE);
        var parts = new Wim.Changed(Wim.parts().build())
                .client(new Client("Wim", false, false, false, scenario.client().others()))
                .opening(door, List.of());

        var play = new Play(new Scenario(parts.build()), Wim.SEED);

        assertThat(play.state().voice()).isEqualTo(MARJAN);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void replayIsTheSameConversationWithTheSameVoices(Policy policy) {
        for (var seed = 0; seed < 10; seed++) {
            var play =
                    new Policies(scenario, Wim.transcript(Role.EXPERT), Wim.transcript(Role.POOR)).play(policy, seed);
            var again = new Play(scenario, seed);
            play.events().forEach(event -> {
                if (event instanceof DialogueEvent.MoveMade made) {
                    assertThat(again.make(made.move())).isEmpty();
                }
            });

            assertThat(again.events()).isEqualTo(play.events());
            assertThat(DialogueState.replay(play.events())).isEqualTo(play.state());
        }
    }

    private List<ClientLine> lastSaid(Play play) {
        return Debrief.of(scenario, play.events()).turns().getLast().said();
    }
}
