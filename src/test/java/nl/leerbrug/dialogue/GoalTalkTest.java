package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.leerbrug.dialogue.WimGoal.phase;
import static nl.leerbrug.dialogue.WimGoal.say;
import static org.assertj.core.api.Assertions.assertThat;

/** How a goal conversation is talked: change and sustain talk, sharing after asking, and how it ends. */
class GoalTalkTest {

    private static final long SEED = 1;

    @Test
    void changeTalkIsBuiltOnOrPassedOver() {
        var built = WimGoal.after(SEED, say("te-vraag"), say("te-nog"));
        var passed = WimGoal.after(SEED, say("te-vraag"), say("te-moet"));

        assertThat(built.state().draft().talk().built()).isEqualTo(1);
        assertThat(passed.state().draft().talk().change()).isEqualTo(1);
        assertThat(passed.state().draft().talk().built()).isZero();
        assertThat(passed.state().memory().patterns()).contains(new PatternId("verandertaal-gepasseerd"));
    }

    @Test
    void sustainTalkThatIsFoughtIsSeen() {
        var play = WimGoal.after(SEED, say("te-dus"), say("te-moet"));
        var softened = WimGoal.after(SEED, say("te-dus"), say("ga-tegen"));

        assertThat(play.state().draft().talk().fought()).isEqualTo(1);
        assertThat(play.state().memory().patterns()).contains(new PatternId("behoudtaal-bestreden"));
        assertThat(softened.state().draft().talk().fought()).isZero();
    }

    @Test
    void somethingIsSharedAfterAskingAndNotBefore() {
        var unasked = WimGoal.after(SEED, say("te-vraag"), phase("doel"), say("do-datum"));
        var asked = WimGoal.after(SEED, say("te-vraag"), phase("doel"), say("do-mag"), say("do-datum"));
        var later =
                WimGoal.after(SEED, say("te-vraag"), phase("doel"), say("do-mag"), say("do-samen"), say("do-datum"));

        assertThat(replies(unasked)).endsWith("Weet ik.");
        assertThat(unasked.state().memory().patterns()).contains(new PatternId("ongevraagd-gedeeld"));
        assertThat(replies(asked)).endsWith("Dan moet ik bellen.");
        assertThat(asked.state().memory().patterns()).isEmpty();
        assertThat(replies(later)).endsWith("Weet ik.");
    }

    @Test
    void theExpertsConversationPassesAndEndsInAPlanOfHisOwn() {
        var replay = Replay.of(WimGoal.scenario(), WimGoal.transcript(Role.EXPERT));

        assertThat(replay.refused()).isEmpty();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.verdict().failed()).isEmpty();
        var review = PlanReview.of(WimGoal.scenario(), replay.play().state());
        assertThat(review.rubric().passes()).isTrue();
        assertThat(review.outlook().outcome()).isGreaterThanOrEqualTo(50);
        assertThat(Debrief.of(WimGoal.scenario(), replay.play().events()).turns())
                .anySatisfy(turn -> assertThat(turn.feedback()).contains("Dit doel noemde de ander zelf"));
    }

    @Test
    void thePoorConversationFailsOnThePlanToo() {
        var replay = Replay.of(WimGoal.scenario(), WimGoal.transcript(Role.POOR));

        assertThat(replay.refused()).isEmpty();
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.verdict().failed())
                .extracting(CriterionId::value)
                .contains("goal-complete", "goal-relation", "goal-plan", "goal-agreed", "goal-outlook");
    }

    private static List<String> replies(Play play) {
        return play.events().stream()
                .filter(DialogueEvent.Replied.class::isInstance)
                .map(event -> ((DialogueEvent.Replied) event).text())
                .toList();
    }
}
