package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.domain.Folder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GoalChecksTest {

    private static final String OUTLINE = "curriculum/proef/curriculum.yaml";
    private static final String QUIZ = "curriculum/proef/m1/check.yaml";

    @Test
    void warnsOfAGoalThatNoQuestionTests() {
        var folder = Folder.whole()
                .change(
                        OUTLINE,
                        "{id: m1-doel, text: proeven}",
                        "{id: m1-doel, text: proeven}\n      - {id: m1-los, text: ruiken}");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith(OUTLINE + ":15:14: warning: Geen enkele vraag")
                .contains("het leerdoel m1-los");
    }

    @Test
    void anOpenQuestionDoesNotTest() {
        var folder = Folder.whole()
                .change(QUIZ, "    goal: m1-doel\n", "")
                .change(QUIZ, "{id: v6, type: open,", "{id: v6, type: open, goal: m1-doel,");

        assertThat(folder.problems()).singleElement().asString().contains("het leerdoel m1-doel");
    }

    @Test
    void aDraftQuizDoesNotTest() {
        var folder = Folder.whole().change(QUIZ, "audience: signed-in", "audience: signed-in\nstatus: draft");

        assertThat(folder.problems()).anyMatch(problem -> problem.contains("het leerdoel m1-doel"));
    }

    @Test
    void leavesDraftModulesAlone() {
        var folder = Folder.whole()
                .change(
                        OUTLINE,
                        "{id: m1-doel, text: proeven}",
                        "{id: m1-doel, text: proeven}\n      - {id: m1-los, text: ruiken}")
                .change(OUTLINE, "    minutes: 60", "    minutes: 60\n    status: draft");

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void warnsWhenTheModulesDoNotAddUpToTheHours() {
        var folder = Folder.whole().change(OUTLINE, "hours: 1", "hours: 2");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith(OUTLINE
                        + ":6:8: warning: De opleiding noemt 2 uur (120 minuten), maar de modules tellen op tot 60");
    }
}
