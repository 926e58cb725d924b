package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.goalplan.FollowUp;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.FollowUpPage;
import nl.leerbrug.simulation.domain.attempt.Shown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The debrief of a goal conversation on paper. */
class GoalPaperTest {

    @Test
    void tellsThePlanItsRubricAndTheTalkOfChange() {
        var conversation = Shown.conversation(WimGoal.client(), WimGoal.played(Role.EXPERT), Mode.PRACTICE);
        var review = conversation.planReview().orElseThrow();
        var paper = new DebriefPaper(conversation, (key, values) -> key + Arrays.toString(values));

        var document = Jsoup.parse(paper.document("Noor de Wit", List.of()).body());

        assertThat(document.text())
                .contains(
                        "simulation.PlanCard.title[]",
                        review.plan().goals().getFirst().text(),
                        "simulation.PlanWords.points[%d]"
                                .formatted(review.rubric().points()),
                        "Eigen regie",
                        "simulation.TalkCard.title[]",
                        "simulation.TalkReview.BUILT[]",
                        "In het plan zetten")
                .doesNotContain("simulation.BridgesCard.title");
        assertThat(document.select("#plan h3")).hasSizeGreaterThan(3);
    }

    @Test
    void sixWeeksAreOnPaperOnceTheyAreAnswered() {
        var open = weeks(false);
        var answered = weeks(true);
        var followUp = answered.followUp().orElseThrow();

        assertThat(text(open)).doesNotContain("simulation.SixWeeksView.title");
        assertThat(text(answered))
                .contains(
                        "simulation.SixWeeksView.title[Wim]",
                        "simulation.Outlook." + answered.first().outlook().course(),
                        "simulation.OutcomeCard.answer[]",
                        followUp.answer().text(),
                        followUp.answer().feedback(),
                        "simulation.PlanWords.unchanged[]");
    }

    private static String text(FollowUpPage.Found weeks) {
        var paper = new DebriefPaper(
                weeks.conversation(), Optional.of(weeks), (key, values) -> key + Arrays.toString(values));
        return Jsoup.parse(paper.document("Noor de Wit", List.of()).body()).text();
    }

    private static FollowUpPage.Found weeks(boolean answered) {
        var conversation = Shown.conversation(WimGoal.client(), WimGoal.played(Role.EXPERT), Mode.PRACTICE);
        var first = conversation.planReview().orElseThrow();
        var answer = first.situation().catalogue().answers().getFirst().id();
        var followUp = FollowUp.of(first.situation(), first.plan(), first.outlook(), answer, first.plan());
        return new FollowUpPage.Found(
                conversation,
                first,
                conversation.state(),
                conversation.last(),
                answered ? 1 : 0,
                answered ? followUp : Optional.empty(),
                true);
    }
}
