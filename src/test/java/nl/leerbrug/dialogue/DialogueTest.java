package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Decision.Reason;
import nl.leerbrug.dialogue.Decision.Refused;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DialogueTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");
    private static final SubPillarId SCHULDEN = new SubPillarId("schulden");
    private static final FactId MAP = new FactId("map");
    private static final FactId HUUR = new FactId("huur-achter");
    private static final long SEED = 1;

    private static final Move[] TO_THE_BRIDGE = {
        say("la-doel"),
        say("la-toestemming"),
        new Move.MoveOn(new PhaseId("stress")),
        say("st-wat-helpt"),
        say("st-moe"),
        say("st-uitleg"),
        new Move.ShowBridge(BridgeForm.TEXT),
        say("br-geen-toets"),
        say("br-kies")
    };

    private static Play atTheBridge(Move... more) {
        return Wim.after(
                SEED, Stream.concat(Stream.of(TO_THE_BRIDGE), Stream.of(more)).toArray(Move[]::new));
    }

    @Test
    void theSeedVariesTheOpeningByOneStepAtMost() {
        var start = Wim.scenario().start();

        for (var seed = 0; seed < 100; seed++) {
            var opened = new Play(Wim.scenario(), seed).state().start();
            for (var gauge : Gauge.values()) {
                assertThat(opened.of(gauge)).isBetween(start.of(gauge) - 1, start.of(gauge) + 1);
            }
        }
    }

    @Test
    void theSeedChoosesWordsAndIncident() {
        var openings = Stream.iterate(0L, seed -> seed + 1)
                .limit(50)
                .map(seed -> new Play(Wim.scenario(), seed).state().opening())
                .toList();

        assertThat(openings.stream().map(DialogueEvent.Opened::text).distinct()).hasSize(2);
        assertThat(openings.stream().map(DialogueEvent.Opened::incident).distinct())
                .hasSize(2);
        assertThat(openings.stream().map(DialogueEvent.Opened::incidentTurn))
                .allSatisfy(turn -> assertThat(turn).isBetween(6, 10));
    }

    @Test
    void aGoodLineSaidTooEarlyIsPoor() {
        var play = Wim.after(SEED, say("la-doel"), new Move.MoveOn(new PhaseId("stress")));
        var trust = play.state().gauges().trust();

        play.make(say("st-moe"));

        assertThat(play.events())
                .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(DialogueEvent.Said.class, said -> {
                    assertThat(said.fits()).isFalse();
                    assertThat(said.quality()).isEqualTo(Quality.POOR);
                }));
        assertThat(play.state().gauges().trust()).isEqualTo(trust - 1);
        assertThat(lastReply(play)).contains("Wie zegt dat ik moe ben?");
    }

    @Test
    void affirmingWithoutHavingHeardBringsNothing() {
        var play = atTheBridge(new Move.OpenTopic(WONEN));
        var before = play.state().gauges().trust();

        play.make(say("w-trots"));

        assertThat(play.state().gauges().trust()).isEqualTo(before - 1);
    }

    @Test
    void aHiddenFactComesOutWithTrustAndAnInvitation() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"));
        assertThat(play.state().memory().heard()).contains(HUUR);

        play.make(say("w-schrik"));

        assertThat(play.state().memory().heard()).contains(new FactId("vonnis"));
        assertThat(play.state().memory().isCrisis()).isTrue();
    }

    @Test
    void withoutTrustTheSameLineBringsNothing() {
        var play = Wim.after(
                SEED,
                say("la-doel"),
                new Move.MoveOn(new PhaseId("stress")),
                new Move.ShowBridge(BridgeForm.TEXT),
                new Move.OpenTopic(WONEN),
                say("w-hoe"));
        assertThat(play.state().gauges().trust()).isLessThan(4);

        play.make(say("w-schrik"));

        assertThat(play.state().memory().heard()).doesNotContain(new FactId("vonnis"));
    }

    @Test
    void aSignalTakenUpInTimeIsNoPattern() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("w-schrik"));
        assertThat(play.offer().choices())
                .extracting(choice -> choice.utterance().value())
                .contains("a-signaal");

        play.make(say("a-signaal"));

        assertThat(play.state().memory().isCrisis()).isFalse();
        assertThat(play.state().memory().patterns()).doesNotContain(new PatternId("crisis-gepasseerd"));
    }

    @Test
    void aSignalPassedOverCostsTrustOnce() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("w-schrik"), say("p-snap"));
        assertThat(play.state().memory().patterns()).isEmpty();

        play.make(new Move.OpenTopic(SCHULDEN));
        var after = play.state().gauges();
        play.make(say("s-lijst"));

        assertThat(play.state().memory().patterns()).contains(new PatternId("crisis-gepasseerd"));
        assertThat(play.state().gauges().trust()).isEqualTo(after.trust());
        assertThat(play.state().memory().signals())
                .hasEntrySatisfying(
                        new SignalId("ontruiming"),
                        signal -> assertThat(signal.passed()).isTrue());
    }

    @Test
    void aThirdQuestionInARowIsSeen() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("p-vertel"), say("p-lukt"));

        assertThat(play.state().memory().patterns()).contains(new PatternId("derde-vraag"));
    }

    @Test
    void aSolutionBeforeAReflectionIsSeenAndLaterNot() {
        var early = atTheBridge(new Move.OpenTopic(SCHULDEN), say("s-open"));
        var late = atTheBridge(new Move.OpenTopic(SCHULDEN), say("s-map"), say("s-eromheen"), say("s-open"));

        assertThat(early.state().memory().patterns()).contains(new PatternId("vroege-oplossing"));
        assertThat(late.state().memory().patterns()).doesNotContain(new PatternId("vroege-oplossing"));
    }

    @Test
    void aLevelAskedWithoutHavingTalkedIsAQuestionnaire() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), new Move.AskPlacement(WONEN));

        assertThat(play.state().memory().patterns()).contains(new PatternId("vragenlijst"));
        assertThat(play.state().sheet().client()).containsEntry(WONEN, Placement.at(Level.FOUR));
    }

    @Test
    void theClientPlacesHimselfElsewhereOnceHeToldMore() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), new Move.AskPlacement(WONEN));
        assertThat(play.make(new Move.AskPlacement(WONEN))).contains(Reason.NOT_OPENED);

        play.make(say("w-schrik"));
        play.make(new Move.AskPlacement(WONEN));

        assertThat(play.state().sheet().client()).containsEntry(WONEN, Placement.at(Level.TWO));
    }

    @Test
    void silenceHelpsOnceInAPlace() {
        var play = Wim.after(SEED, new Move.KeepSilent());
        var after = play.state().gauges().stress();

        play.make(new Move.KeepSilent());

        assertThat(after).isLessThan(play.state().start().stress());
        assertThat(play.state().gauges().stress()).isEqualTo(after);
    }

    @Test
    void aBreakTakesTimeAndGivesAir() {
        var play = Wim.after(SEED, new Move.TakeBreak());

        assertThat(play.state().course().minutes()).isEqualTo(5);
        assertThat(play.state().gauges().stress())
                .isEqualTo(play.state().start().stress() - 2);
    }

    @Test
    void aSummaryNeedsWhatWasHeardAndSaysItBack() {
        var play = atTheBridge(new Move.OpenTopic(SCHULDEN), say("s-map"));
        assertThat(play.make(new Move.Summarise(List.of()))).contains(Reason.NOTHING_TO_SUMMARISE);
        assertThat(play.make(new Move.Summarise(List.of(MAP, MAP)))).contains(Reason.NOTHING_TO_SUMMARISE);
        assertThat(play.make(new Move.Summarise(List.of(HUUR)))).contains(Reason.NOT_HEARD);

        play.make(new Move.Summarise(List.of(MAP)));

        assertThat(lastMove(play).text()).contains("De rekeningen zitten in een map die dicht blijft.");
    }

    @Test
    void sayingItAgainIsNoticed() {
        var play = atTheBridge();
        assertThat(play.make(say("br-kies"))).contains(Reason.NOT_ON_OFFER);

        // Nothing fresh is left after all lines of this place were said.
        for (var i = 0; i < 12; i++) {
            var fresh = Offering.eligible(Wim.scenario(), play.state()).stream()
                    .filter(line -> line.knockOut() == null && line.quality() != Quality.POOR)
                    .findFirst();
            fresh.ifPresent(line -> play.make(new Move.Say(line.id())));
        }
        var again = play.offer().choices().stream()
                .filter(choice -> play.state().memory().said().contains(choice.utterance()))
                .findFirst()
                .orElseThrow();
        play.make(new Move.Say(again.utterance()));

        assertThat(play.state().memory().patterns()).contains(new PatternId("herhaling"));
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() {
        var play = Wim.after(SEED);

        assertThat(refusal(play, say("bestaat-niet"))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(play, say("w-hoe"))).isEqualTo(Reason.NOT_ON_OFFER);
        assertThat(refusal(play, new Move.OpenTopic(new SubPillarId("hobby")))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(play, new Move.OpenTopic(WONEN))).isEqualTo(Reason.NOT_NOW);
        assertThat(refusal(play, new Move.MoveOn(new PhaseId("borrelen")))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(play, new Move.MoveOn(new PhaseId("landen")))).isEqualTo(Reason.NOT_NOW);
        assertThat(refusal(play, new Move.MoveOn(new PhaseId("kiezen")))).isEqualTo(Reason.NOT_NOW);
        assertThat(refusal(play, new Move.ShowBridge(BridgeForm.TEXT))).isEqualTo(Reason.NOT_NOW);
        assertThat(refusal(play, new Move.AskPlacement(new SubPillarId("hobby"))))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(play, new Move.AskPlacement(WONEN))).isEqualTo(Reason.NOT_OPENED);
        assertThat(refusal(play, record(WONEN, Placement.at(Level.TWO)))).isEqualTo(Reason.NOT_OPENED);
        assertThat(refusal(play, record(new SubPillarId("hobby"), Placement.at(Level.TWO))))
                .isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void aLevelRestsOnWhatWasHeard() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"));

        assertThat(refusal(play, record(WONEN, Placement.notApplicable()))).isEqualTo(Reason.ALWAYS_APPLIES);
        assertThat(refusal(play, record(WONEN, new Placement.At(Level.TWO, Confidence.SURE, Set.of(MAP)))))
                .isEqualTo(Reason.NOT_HEARD);
        var minutes = play.state().course().minutes();
        play.make(record(WONEN, new Placement.At(Level.TWO, Confidence.SURE, Set.of(HUUR))));
        play.make(record(WONEN, new Placement.At(Level.THREE, Confidence.UNSURE, Set.of(HUUR))));

        assertThat(play.state().sheet().own())
                .hasEntrySatisfying(
                        WONEN, placement -> assertThat(placement.countedLevel()).isEqualTo(Level.THREE));
        assertThat(play.state().course().minutes()).isEqualTo(minutes);
    }

    @Test
    void notingALevelDoesNotShuffleTheLines() {
        var play = atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"));
        var before = play.offer().choices();

        play.make(record(WONEN, Placement.at(Level.TWO)));

        assertThat(play.offer().choices()).isEqualTo(before);
    }

    @Test
    void afterTheEndNothingIsPossible() {
        var play = Wim.after(SEED, new Move.Close());

        assertThat(play.state().ending()).isEqualTo(Ending.CLOSED);
        assertThat(refusal(play, new Move.KeepSilent())).isEqualTo(Reason.ENDED);
        assertThat(play.offer()).isEqualTo(Offer.NOTHING);
    }

    @Test
    void timeRunsOutFifteenMinutesPastTheLimit() {
        var play = Wim.after(SEED);
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
        var play = Wim.after(SEED);
        for (var i = 0; i < 60 && !play.state().isOver(); i++) {
            play.make(
                    i % 2 == 0
                            ? new Move.Say(play.offer().choices().getFirst().utterance())
                            : new Move.MoveOn(new PhaseId("stress")));
        }
        var long1 = new Policies(
                        Wim.scenario(), Wim.transcript(Transcript.Role.EXPERT), Wim.transcript(Transcript.Role.POOR))
                .play(Policies.Policy.EXPERT, SEED);

        assertThat(long1.events().stream().filter(DialogueEvent.IncidentHappened.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aShortRunBeginsHalfwayAndEndsAfterItsTurns() {
        var run = Wim.scenario().shortRun(new ShortRunId("wim-doorvragen")).orElseThrow();
        var play = new Play(Wim.scenario(), Dialogue.open(Wim.scenario(), run, SEED, Play.NO_TIME));

        assertThat(play.state().spot().topic()).isEqualTo(SCHULDEN);
        assertThat(play.state().memory().heard()).containsExactly(MAP);
        assertThat(play.state().course().visited()).contains(new PhaseId("brug"), new PhaseId("pijlers"));
        assertThat(play.state().course().shown()).isNotEmpty();
        while (!play.state().isOver()) {
            var mild = Offering.eligible(Wim.scenario(), play.state()).stream()
                    .filter(line -> line.quality() != Quality.POOR && line.fits() == null)
                    .findFirst();
            play.make(
                    mild.<Move>map(line -> new Move.Say(line.id())).orElseGet(() -> new Move.Summarise(List.of(MAP))));
        }
        assertThat(play.state().ending()).isIn(Ending.RUN_OVER, Ending.CLIENT_LEFT);
    }

    @Test
    void theHintTellsWhatToLookAt() {
        var play = Wim.after(SEED);

        assertThat(Dialogue.hint(Wim.scenario(), play.state()))
                .hasValueSatisfying(hint -> assertThat(hint.text()).contains("waarvoor je komt"));
    }

    @Test
    void anotherScenarioIsADefect() {
        var play = Wim.after(SEED);
        var opened = play.state().opening();
        var foreign = DialogueState.of(new DialogueEvent.Opened(
                opened.at(),
                new ScenarioId(new CaseId("ander"), ConversationKind.BRIDGE),
                1,
                opened.gauges(),
                opened.spot(),
                "",
                Mood.CALM,
                null,
                0,
                List.of(),
                null));

        assertThatThrownBy(() -> Dialogue.decide(Wim.scenario(), foreign, new Move.Close(), Play.NO_TIME))
                .hasMessageContaining("ander");
    }

    @Test
    void aStateBeginsWithItsOpening() {
        assertThatThrownBy(() -> DialogueState.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        var play = Wim.after(SEED);
        assertThatThrownBy(() -> play.state().apply(play.state().opening()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> play.state().apply(new DialogueEvent.SignalTakenUp(Play.NO_TIME, new SignalId("geen"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Move record(SubPillarId topic, Placement placement) {
        return new Move.RecordLevel(topic, placement);
    }

    private static Reason refusal(Play play, Move move) {
        return Dialogue.decide(Wim.scenario(), play.state(), move, Play.NO_TIME) instanceof Refused(var reason)
                ? reason
                : org.assertj.core.api.Assertions.fail("accepted: " + move);
    }

    private static String lastReply(Play play) {
        return play.events().reversed().stream()
                .filter(DialogueEvent.Replied.class::isInstance)
                .map(DialogueEvent.Replied.class::cast)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static DialogueEvent.MoveMade lastMove(Play play) {
        return play.events().reversed().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(DialogueEvent.MoveMade.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
