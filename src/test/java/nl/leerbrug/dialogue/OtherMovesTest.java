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

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;

/** What follows from moves that are no line of the case. */
class OtherMovesTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");
    private static final SubPillarId SCHULDEN = new SubPillarId("schulden");
    private static final FactId MAP = new FactId("map");
    private static final FactId HUUR = new FactId("huur-achter");

    @Test
    void aLevelAskedWithoutHavingTalkedIsAQuestionnaire() {
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), new Move.AskPlacement(WONEN));

        assertThat(play.state().memory().patterns()).contains(new PatternId("vragenlijst"));
        assertThat(play.state().sheet().client()).containsEntry(WONEN, Placement.at(Level.FOUR));
    }

    @Test
    void theClientPlacesHimselfElsewhereOnceHeToldMore() {
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), new Move.AskPlacement(WONEN));
        assertThat(play.make(new Move.AskPlacement(WONEN))).contains(Reason.NOT_OPENED);

        play.make(say("w-schrik"));
        play.make(new Move.AskPlacement(WONEN));

        assertThat(play.state().sheet().client()).containsEntry(WONEN, Placement.at(Level.TWO));
    }

    @Test
    void silenceHelpsOnceInAPlace() {
        var play = Wim.after(Wim.SEED, new Move.KeepSilent());
        var after = play.state().gauges().stress();

        play.make(new Move.KeepSilent());

        assertThat(after).isLessThan(play.state().start().stress());
        assertThat(play.state().gauges().stress()).isEqualTo(after);
    }

    @Test
    void readyWordsAreEasyForWhoReadsEasyWords() {
        var easy = new ReadyWords(List.of("Zullen we kijken?"), List.of("Zullen wij kijken?"), List.of("Kijk."));

        assertThat(easy.to(new Client("Wim", true, true, false))).containsExactly("Kijk.");
        assertThat(easy.to(new Client("Wim", true, true, true))).containsExactly("Zullen wij kijken?");
        assertThat(easy.to(new Client("Wim", false, false, false))).containsExactly("Zullen we kijken?");
        assertThat(new ReadyWords(List.of("Ja?"), List.of(), List.of()).to(new Client("Wim", true, true, true)))
                .containsExactly("Ja?");
    }

    @Test
    void aBreakTakesTimeAndGivesAir() {
        var play = Wim.after(Wim.SEED, new Move.TakeBreak());

        assertThat(play.state().course().minutes()).isEqualTo(5);
        assertThat(play.state().gauges().stress())
                .isEqualTo(play.state().start().stress() - 2);
    }

    @Test
    void nobodyTakesABreakInAContactConversation() {
        var play = new Play(Ilse.scenario(), 1);

        assertThat(play.offer().moves()).doesNotContain(new Move.TakeBreak());
        assertThat(play.make(new Move.TakeBreak())).contains(Reason.NOT_NOW);
    }

    @Test
    void aSummaryNeedsWhatWasHeardAndSaysItBack() {
        var play = Wim.atTheBridge(new Move.OpenTopic(SCHULDEN), say("s-map"));
        assertThat(play.make(new Move.Summarise(List.of()))).contains(Reason.NOTHING_TO_SUMMARISE);
        assertThat(play.make(new Move.Summarise(List.of(MAP, MAP)))).contains(Reason.NOTHING_TO_SUMMARISE);
        assertThat(play.make(new Move.Summarise(List.of(HUUR)))).contains(Reason.NOT_HEARD);

        play.make(new Move.Summarise(List.of(MAP)));

        assertThat(lastMove(play).text()).contains("De rekeningen zitten in een map die dicht blijft.");
    }

    @Test
    void aLevelRestsOnWhatWasHeard() {
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"));

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
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"));
        var before = play.offer().choices();

        play.make(record(WONEN, Placement.at(Level.TWO)));

        assertThat(play.offer().choices()).isEqualTo(before);
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() {
        var play = Wim.after(Wim.SEED);

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

    private static Move record(SubPillarId topic, Placement placement) {
        return new Move.RecordLevel(topic, placement);
    }

    private static Reason refusal(Play play, Move move) {
        return Dialogue.decide(Wim.scenario(), play.state(), move, Play.NO_TIME) instanceof Refused(var reason)
                ? reason
                : org.assertj.core.api.Assertions.fail("accepted: " + move);
    }

    private static DialogueEvent.MoveMade lastMove(Play play) {
        return play.events().reversed().stream()
                .filter(DialogueEvent.MoveMade.class::isInstance)
                .map(DialogueEvent.MoveMade.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
