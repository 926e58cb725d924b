package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.dialogue.Transcript.Role;
import nl.leerbrug.dialogue.WimGoal;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.domain.attempt.Shown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

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
}
