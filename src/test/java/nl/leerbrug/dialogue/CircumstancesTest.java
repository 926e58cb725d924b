package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Circumstances.Flags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;

/** Every word that authors can use, in a conversation halfway. */
class CircumstancesTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");

    private static Play halfway() {
        return Wim.after(
                1,
                say("la-doel"),
                say("la-toestemming"),
                new Move.MoveOn(new PhaseId("stress")),
                say("st-wat-helpt"),
                say("st-moe"),
                say("st-uitleg"),
                new Move.ShowBridge(BridgeForm.TEXT),
                say("br-geen-toets"),
                say("br-kies"),
                new Move.OpenTopic(WONEN),
                say("w-hoe"),
                new Move.AskPlacement(WONEN),
                new Move.RecordLevel(WONEN, Placement.at(Level.THREE)),
                say("w-schrik"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust >= 6",
                "stress < 5",
                "ownership > 3",
                "minutes > 5",
                "turns = 9",
                "turns-here = 2",
                "opened = 1",
                "placed = 1",
                "recorded = 1",
                "questions = 0",
                "summary = 0",
                "open",
                "not reserved",
                "not closed",
                "crisis",
                "not overtime",
                "shown",
                "reflected",
                "not again",
                "not a2",
                "not blind",
                "not passed",
                "heard(vonnis)",
                "said(w-hoe)",
                "did(purpose)",
                "not did(priority)",
                "topic(wonen)",
                "not topic(schulden)",
                "phase(pijlers)",
                "been(landen)",
                "been(wonen)",
                "not been(schulden)",
                "done(landen)",
                "not done(kiezen)",
                "not done(borrel)",
                "opened(wonen) and opened(here) and not opened(all)",
                "placed(here)",
                "recorded(here)",
                "signal(ontruiming)",
                "not taken(ontruiming)",
                "not taken(gas)",
                "not incident(telefoon)",
                "not pattern(derde-vraag)",
                "not tag(solution)",
                "closed or open"
            })
    void holds(String condition) {
        var play = halfway();

        assertThat(Circumstances.of(Wim.scenario(), play.state()).hold(ConditionText.require(condition)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "again, true",
        "blind, true",
        "passed, true",
        "summary > 5, true",
        "tag(hard-words), true",
        "tag(amounts), false"
    })
    void knowsWhatIsOnlyKnownWhileAMoveIsMade(String condition, boolean expected) {
        var flags = new Flags(Set.of(Tag.HARD_WORDS), true, true, true, 6, false);
        var circumstances = new Circumstances(Wim.scenario(), halfway().state(), flags);

        assertThat(circumstances.hold(ConditionText.require(condition))).isEqualTo(expected);
    }

    @Test
    void aSignalTakenUpIsNoCrisisAnyMore() {
        var play = halfway();
        play.make(say("a-signaal"));

        assertThat(Circumstances.of(Wim.scenario(), play.state())
                        .hold(ConditionText.require("taken(ontruiming) and not signal(ontruiming) and not crisis")))
                .isTrue();
    }

    @Test
    void hereIsNowhereOutsideATopic() {
        var play = Wim.after(1, say("la-doel"));

        assertThat(Circumstances.of(Wim.scenario(), play.state())
                        .hold(ConditionText.require(
                                "opened(here) or topic(wonen) or reserved and closed or opened(all)")))
                .isFalse();
    }

    @Test
    void anIncidentIsNewsForTwoTurns() {
        var scenario = new Scenario(Wim.parts()
                .opening(
                        Reply.saying("opening", "Dag."),
                        List.of(new Incident(
                                new IncidentId("bel"), 1, 1, "De bel gaat.", Mood.ANGRY, new Effect(1, 0, 0), 2, null)))
                .build());
        var play = new Play(scenario, 1);
        var bell = ConditionText.require("incident(bel)");
        assertThat(Circumstances.of(scenario, play.state()).hold(ConditionText.require("incident")))
                .isFalse();

        play.make(say("la-doel"));
        assertThat(play.state().memory().incidentTurn()).isEqualTo(1);
        assertThat(play.state().course().minutes()).isEqualTo(3);
        assertThat(Circumstances.of(scenario, play.state()).hold(bell)).isTrue();
        assertThat(Circumstances.of(scenario, play.state()).hold(ConditionText.require("incident(hond)")))
                .isFalse();
        play.make(say("la-toestemming"));
        play.make(say("la-koffie"));

        assertThat(Circumstances.of(scenario, play.state()).hold(bell)).isFalse();
        assertThat(Circumstances.of(scenario, play.state()).hold(ConditionText.require("incident")))
                .isTrue();
    }

    @Test
    void overtimeBeginsPastTheLimit() {
        var play = Wim.after(1);
        while (play.state().course().minutes() <= Wim.scenario().limit()) {
            play.make(new Move.TakeBreak());
        }

        assertThat(Circumstances.of(Wim.scenario(), play.state()).hold(ConditionText.require("overtime")))
                .isTrue();
        assertThat(play.verdict().failed()).contains(new CriterionId("complete"));
    }

    @Test
    void withoutAConditionItAlwaysHolds() {
        assertThat(Circumstances.of(Wim.scenario(), halfway().state()).hold(null))
                .isTrue();
        assertThat(halfway().state().memory().heard()).contains(new FactId("vonnis"));
    }
}
