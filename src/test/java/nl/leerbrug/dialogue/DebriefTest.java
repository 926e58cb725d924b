package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Debrief.HeardFact;
import nl.leerbrug.dialogue.Debrief.TurnReview;
import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;

import java.util.Optional;

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;

class DebriefTest {

    private static Debrief of(Role role) {
        return Debrief.of(
                Wim.scenario(),
                Replay.of(Wim.scenario(), Wim.transcript(role)).play().events());
    }

    @Test
    void everyMoveIsATurnButNotingALevel() {
        var debrief = of(Role.EXPERT);

        assertThat(debrief.turns()).noneMatch(turn -> turn.move() instanceof Move.RecordLevel);
        assertThat(debrief.turns().getFirst().text()).startsWith("Ik kom kijken");
        assertThat(debrief.turns().getLast().move()).isEqualTo(new Move.Close());
        assertThat(debrief.turns())
                .allSatisfy(turn -> assertThat(turn.feedback()).isNotBlank());
    }

    @Test
    void theEffectsOfTheTurnsAddUpToTheEnd() {
        var play = Replay.of(Wim.scenario(), Wim.transcript(Role.AVERAGE)).play();
        var debrief = Debrief.of(Wim.scenario(), play.events());

        var trust = debrief.start().trust()
                + debrief.turns().stream()
                        .mapToInt(turn -> turn.effect().trust())
                        .sum();

        assertThat(trust).isEqualTo(play.state().gauges().trust());
        assertThat(debrief.turns().getLast().after()).isEqualTo(play.state().gauges());
        assertThat(debrief.turns().stream().mapToInt(TurnReview::minutes).sum())
                .isEqualTo(play.state().course().minutes());
    }

    @Test
    void aLineSaidTooEarlyTellsWhyAndGivesABetterOne() {
        var play = Wim.after(1, say("la-doel"), new Move.MoveOn(new PhaseId("stress")), say("st-moe"));

        var turn = Debrief.of(Wim.scenario(), play.events()).turns().getLast();

        assertThat(turn.fits()).isFalse();
        assertThat(turn.feedback()).contains("nog niets over slapen");
        assertThat(turn.better()).contains("Eerst vragen");
        assertThat(turn.said()).extracting(Debrief.ClientLine::text).contains("Moe? Wie zegt dat ik moe ben?");
    }

    @Test
    void patternsAndKnockOutsAreRemarks() {
        var play = Wim.after(1, say("la-huur"));

        var turn = Debrief.of(Wim.scenario(), play.events()).turns().getFirst();

        assertThat(turn.remarks())
                .extracting(Debrief.Remark::label)
                .containsExactly("verwijten", "bedragen vragen voor er vertrouwen is");
    }

    @Test
    void whatWasHeardAndMissedStandsByTopic() {
        var debrief = of(Role.AVERAGE);

        var wonen = debrief.topics().getFirst();
        assertThat(wonen.topic()).isEqualTo(new SubPillarId("wonen"));
        assertThat(wonen.facts())
                .filteredOn(HeardFact::heard)
                .extracting(fact -> fact.fact().id())
                .containsExactly(new FactId("op-tijd"), new FactId("huur-achter"));
        assertThat(wonen.understandable()).isTrue();
        assertThat(wonen.exact()).isFalse();
        assertThat(wonen.client()).isEqualTo(Placement.at(Level.FOUR));
        assertThat(wonen.expert()).isEqualTo(Placement.at(Level.TWO));
        assertThat(wonen.why()).contains("vonnis");
        assertThat(debrief.otherFacts()).isEmpty();
    }

    @Test
    void threeBridgesStandSideBySide() {
        var bridges = of(Role.EXPERT).bridges();

        assertThat(bridges.own().placements()).hasSize(2);
        assertThat(bridges.client().placements()).hasSize(2);
        assertThat(bridges.expert().placement(new SubPillarId("wonen"))).contains(Placement.at(Level.TWO));
    }

    @Test
    void withoutABridgeTheLearnersIsEmpty() {
        var debrief = of(Role.POOR);

        assertThat(debrief.bridges().own().placements()).isEmpty();
        assertThat(debrief.topics()).allSatisfy(topic -> {
            assertThat(topic.own()).isNull();
            assertThat(topic.exact()).isFalse();
            assertThat(topic.understandable()).isFalse();
        });
    }

    @Test
    void theWeakestSkillIsKnownAfterThreeChances() {
        assertThat(of(Role.EXPERT).weakest()).isEmpty();
        assertThat(of(Role.POOR).weakest()).isEmpty();

        var play = Wim.after(
                1,
                say("la-doel"),
                say("la-druk"),
                new Move.MoveOn(new PhaseId("stress")),
                say("st-wat-helpt"),
                say("st-dus-stress"),
                say("st-moe"));

        assertThat(Debrief.of(Wim.scenario(), play.events()).weakest())
                .isEqualTo(Optional.of(new PracticeId("reflecteren")));
    }

    @Test
    void everyKindOfMoveHasItsFeedback() {
        var play = Wim.after(
                1,
                new Move.KeepSilent(),
                new Move.TakeBreak(),
                say("la-doel"),
                new Move.MoveOn(new PhaseId("stress")),
                new Move.ShowBridge(BridgeForm.PICTURES),
                new Move.OpenTopic(new SubPillarId("wonen")),
                say("w-hoe"),
                new Move.AskPlacement(new SubPillarId("wonen")),
                new Move.Summarise(java.util.List.of(new FactId("huur-achter"))),
                new Move.Close());

        assertThat(Debrief.of(Wim.scenario(), play.events()).turns())
                .hasSize(10)
                .extracting(TurnReview::feedback)
                .doesNotHaveDuplicates();
    }
}
