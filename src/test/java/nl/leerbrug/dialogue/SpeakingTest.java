package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Decision.Reason;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.leerbrug.dialogue.Wim.say;
import static org.assertj.core.api.Assertions.assertThat;

/** What follows from saying a line. */
class SpeakingTest {

    private static final SubPillarId WONEN = new SubPillarId("wonen");
    private static final SubPillarId SCHULDEN = new SubPillarId("schulden");
    private static final FactId HUUR = new FactId("huur-achter");

    @Test
    void aGoodLineSaidTooEarlyIsPoor() {
        var play = Wim.after(Wim.SEED, say("la-doel"), new Move.MoveOn(new PhaseId("stress")));
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
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN));
        var before = play.state().gauges().trust();

        play.make(say("w-trots"));

        assertThat(play.state().gauges().trust()).isEqualTo(before - 1);
    }

    @Test
    void aHiddenFactComesOutWithTrustAndAnInvitation() {
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"));
        assertThat(play.state().memory().heard()).contains(HUUR);

        play.make(say("w-schrik"));

        assertThat(play.state().memory().heard()).contains(new FactId("vonnis"));
        assertThat(play.state().memory().isCrisis()).isTrue();
    }

    @Test
    void withoutTrustTheSameLineBringsNothing() {
        var play = Wim.after(
                Wim.SEED,
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
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("w-schrik"));
        assertThat(play.offer().choices())
                .extracting(choice -> choice.utterance().value())
                .contains("a-signaal");

        play.make(say("a-signaal"));

        assertThat(play.state().memory().isCrisis()).isFalse();
        assertThat(play.state().memory().patterns()).doesNotContain(new PatternId("crisis-gepasseerd"));
    }

    @Test
    void aSignalPassedOverCostsTrustOnce() {
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("w-schrik"), say("p-snap"));
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
        var play = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("p-vertel"), say("p-lukt"));

        assertThat(play.state().memory().patterns()).contains(new PatternId("derde-vraag"));
    }

    @Test
    void threeQuestionsInARowAreSeenOnceAndNotAgainWithTheNextMove() {
        var asked = Wim.atTheBridge(new Move.OpenTopic(WONEN), say("w-hoe"), say("p-vertel"), say("p-lukt"));
        assertThat(patterns(asked)).containsOnlyOnce(new PatternId("derde-vraag"));

        asked.make(new Move.AskPlacement(WONEN));
        asked.make(new Move.KeepSilent());
        asked.make(new Move.OpenTopic(SCHULDEN));

        assertThat(patterns(asked)).containsOnlyOnce(new PatternId("derde-vraag"));
    }

    @Test
    void aSolutionBeforeAReflectionIsSeenAndLaterNot() {
        var early = Wim.atTheBridge(new Move.OpenTopic(SCHULDEN), say("s-open"));
        var late = Wim.atTheBridge(new Move.OpenTopic(SCHULDEN), say("s-map"), say("s-eromheen"), say("s-open"));

        assertThat(early.state().memory().patterns()).contains(new PatternId("vroege-oplossing"));
        assertThat(late.state().memory().patterns()).doesNotContain(new PatternId("vroege-oplossing"));
    }

    @Test
    void sayingItAgainIsNoticed() {
        var play = Wim.atTheBridge();
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

    private static List<PatternId> patterns(Play play) {
        return play.events().stream()
                .filter(DialogueEvent.PatternSeen.class::isInstance)
                .map(DialogueEvent.PatternSeen.class::cast)
                .map(DialogueEvent.PatternSeen::pattern)
                .toList();
    }

    private static String lastReply(Play play) {
        return play.events().reversed().stream()
                .filter(DialogueEvent.Replied.class::isInstance)
                .map(DialogueEvent.Replied.class::cast)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
