package nl.leerbrug.dialogue;

import nl.leerbrug.dialogue.TalkReview.Handling;
import nl.leerbrug.dialogue.Transcript.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static nl.leerbrug.dialogue.WimGoal.goal;
import static nl.leerbrug.dialogue.WimGoal.phase;
import static nl.leerbrug.dialogue.WimGoal.say;
import static org.assertj.core.api.Assertions.assertThat;

/** Change talk and sustain talk, looked back on. */
class TalkReviewTest {

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "POOR"})
    void countsWhatTheVerdictCounts(Role role) {
        var play = WimGoal.played(role);

        var review = TalkReview.of(play.events());

        var counted = play.state().draft().talk();
        assertThat(review.of(Leaning.CHANGE)).hasSize(counted.change());
        assertThat(review.of(Leaning.SUSTAIN)).hasSize(counted.sustain());
        assertThat(review.count(Handling.BUILT)).isEqualTo(counted.built());
        assertThat(review.count(Handling.FOUGHT)).isEqualTo(counted.fought());
    }

    @Test
    void expertBuildsOnWhatTheClientSaidInHisOwnWords() {
        var review = TalkReview.of(WimGoal.played(Role.EXPERT).events());

        assertThat(review.of(Leaning.CHANGE)).isNotEmpty().allSatisfy(moment -> {
            assertThat(moment.said()).isNotBlank();
            assertThat(moment.answer()).isNotBlank();
        });
        assertThat(review.count(Handling.BUILT)).isPositive();
    }

    @Test
    void whoArguesWithANoFightsSustainTalkAndWhoDoesNotGivesItRoom() {
        var declined = WimGoal.after(
                1, say("te-vraag"), say("te-samen"), say("te-terug"), phase("doel"), goal("alles-betalen"));
        var pushed = new Play(WimGoal.scenario(), declined.events());
        var heard = new Play(WimGoal.scenario(), declined.events());

        pushed.make(say("do-moet"));
        heard.make(say("do-vraag"));

        assertThat(TalkReview.of(pushed.events()).of(Leaning.SUSTAIN))
                .extracting(TalkReview.Moment::handling)
                .containsExactly(Handling.FOUGHT);
        assertThat(TalkReview.of(heard.events()).of(Leaning.SUSTAIN))
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.handling()).isEqualTo(Handling.ALLOWED);
                    assertThat(moment.said()).isEqualTo("Ik snap je. Maar daar gaat het mij niet om.");
                });
    }

    @Test
    void changeTalkThatIsNotTakenUpIsLetGo() {
        var play = WimGoal.after(1, say("te-vraag"), say("te-waarom"));

        assertThat(TalkReview.of(play.events()).moments())
                .singleElement()
                .extracting(TalkReview.Moment::handling)
                .isEqualTo(Handling.PASSED);
    }

    @Test
    void whatNobodyAnsweredIsLeftOut() {
        assertThat(TalkReview.of(WimGoal.after(1, say("te-vraag")).events()).moments())
                .isEmpty();
    }
}
