package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Policies.Policy;
import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PoliciesTest {

    private static final int SEEDS = 40;

    private static Policies policies() {
        return new Policies(Wim.scenario(), Wim.transcript(Role.EXPERT), Wim.transcript(Role.POOR));
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void skillPassesAndHabitsFail(Policy policy) {
        var score = policies().score(policy, SEEDS);

        assertThat(score.isWithinGate()).as("%s", score).isTrue();
    }

    @Test
    void anExpertPassesWithSomeoneWhoWantsPicturesAndIsCalledU() {
        var scenario = new Scenario(
                Wim.parts().client(new Client("Wim", true, true, true)).build());
        var played =
                new Policies(scenario, Wim.transcript(Role.EXPERT), Wim.transcript(Role.POOR)).play(Policy.EXPERT, 3);

        assertThat(played.verdict().passes()).isTrue();
        assertThat(played.state().course().shown()).containsExactly(BridgeForm.PICTURES);
    }

    @Test
    void anExpertWithoutLinesStillComesToAnEnd() {
        var silent = new Transcript(
                ConversationKind.BRIDGE,
                Role.EXPERT,
                1,
                java.util.List.of(
                        new Transcript.Step(new Move.KeepSilent(), ""),
                        new Transcript.Step(new Move.TakeBreak(), ""),
                        new Transcript.Step(Wim.say("la-doel"), "")),
                java.util.Set.of(),
                Wim.transcript(Role.POOR).expectation());
        var played = new Policies(Wim.scenario(), silent, silent).play(Policy.EXPERT, 1);

        assertThat(played.state().isOver()).isTrue();
        assertThat(played.verdict().passes()).isFalse();
    }

    @Test
    void theTableHasARowForEveryPolicy() {
        assertThat(policies().table(1)).extracting(Policies.Score::policy).containsExactly(Policy.values());
    }

    @Test
    void theSameSeedIsTheSameConversation() {
        assertThat(policies().play(Policy.RANDOM, 7).events())
                .isEqualTo(policies().play(Policy.RANDOM, 7).events());
    }

    @Test
    void gatesAreOnBothSides() {
        assertThat(Policy.EXPERT.allows(94.9)).isFalse();
        assertThat(Policy.EXPERT.allows(95)).isTrue();
        assertThat(Policy.POOR.allows(2)).isTrue();
        assertThat(Policy.POOR.allows(2.5)).isFalse();
        assertThat(Policy.EXPERT.least()).isEqualTo(95);
        assertThat(Policy.FIRST.most()).isEqualTo(5);
    }
}
