package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.dialogue.Transcript.Expectation;
import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptsTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachTranscriptComesOutAsItsAuthorExpected(Role role) {
        var replay = Replay.of(Wim.scenario(), Wim.transcript(role));

        assertThat(replay.refused()).isEmpty();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.isAsExpected()).isTrue();
        assertThat(replay.verdict().passes()).isEqualTo(role == Role.EXPERT);
    }

    @Test
    void anExpertSaysOnlyWhatIsOnOffer() {
        assertThat(Replay.of(Wim.scenario(), Wim.transcript(Role.EXPERT)).notOffered())
                .isEmpty();
    }

    @Test
    void everyDifferenceIsTold() {
        var expert = Wim.transcript(Role.EXPERT);
        var wrong = new Expectation(
                false,
                Ending.TIME_UP,
                Set.of(new CriterionId("relation")),
                9,
                0,
                1,
                Set.of(new FactId("nooit")),
                Set.of(new FactId("map")),
                Set.of(new PatternId("derde-vraag")),
                Set.of(KnockOut.THREAT),
                null);
        var transcript = new Transcript(
                expert.conversation(), expert.role(), expert.seed(), expert.steps(), expert.also(), wrong);

        var replay = Replay.of(Wim.scenario(), transcript);

        assertThat(replay.differences())
                .extracting(Replay.Difference::what)
                .containsExactly(
                        "passes",
                        "ending",
                        "fails",
                        "stress",
                        "trust",
                        "ownership",
                        "heard",
                        "patterns",
                        "knockouts",
                        "missed");
        assertThat(replay.isAsExpected()).isFalse();
    }

    @Test
    void aStepThatCannotBeMadeIsToldAndTheRestGoesOn() {
        var steps = List.of(
                new Transcript.Step(Wim.say("w-hoe"), ""),
                new Transcript.Step(Wim.say("la-doel"), ""),
                new Transcript.Step(new Move.Close(), ""));
        var transcript = new Transcript(
                ConversationKind.BRIDGE,
                Role.POOR,
                1,
                steps,
                Set.of(),
                new Expectation(
                        false,
                        Ending.CLOSED,
                        Set.of(),
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null));

        var replay = Replay.of(Wim.scenario(), transcript);

        assertThat(replay.refused()).containsExactly(new Replay.RefusedStep(1, Decision.Reason.NOT_ON_OFFER));
        assertThat(replay.notOffered()).contains(1);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.isAsExpected()).isFalse();
    }
}
