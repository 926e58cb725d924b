package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.domain.Folder;
import nl.leerbrug.content.domain.Mistake;
import nl.leerbrug.content.domain.TellsMistakes;
import org.junit.jupiter.api.Test;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import static nl.leerbrug.content.domain.Mistake.error;
import static org.assertj.core.api.Assertions.assertThat;

class PracticeChecksTest implements TellsMistakes {

    private static final String OUTLINE = "curriculum/proef/curriculum.yaml";
    private static final String PRACTICE = "curriculum/proef/m1/oefen.md";
    private static final String ANNA = "case/anna/case.yaml";

    /** The clients here are bare, so they have mistakes of their own. */
    @Test
    void findsNothingInAPracticeItemWithoutMistakes() {
        assertThat(folder().problems()).noneMatch(problem -> problem.startsWith("curriculum/"));
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                ofCase(7, "Cliënt weg bestaat niet", f -> f.change(PRACTICE, "anna", "weg")),
                ofCase(14, "Cliënt weg bestaat niet", f -> f.change(PRACTICE, "case: anna", "case: [anna, weg]")),
                ofCase(
                        7,
                        "De cliënt anna is nog een concept",
                        f -> f.change(ANNA, "audience: signed-in", "audience: signed-in\nstatus: draft")),
                ofCase(
                        7,
                        "De cliënt anna heeft geen gesprek van het soort goal, wel: bridge",
                        PracticeChecksTest::aboutGoals),
                ofCase(
                        7,
                        "nog geen gepubliceerde cliënt met een gesprek van het soort goal",
                        f -> aboutGoals(withSomebodyNew(f))),
                afterMode(11, "hoort bij threshold: passed", f -> more(f, "attempts: 2")),
                afterMode(11, "minder pogingen", f -> more(f, "attempts: 1\nruns: 2\nthreshold: passed")),
                afterMode(8, "iemand die je al sprak", f -> more(withSomebodyNew(f), "again: true")),
                afterMode(7, "Haal runs weg", f -> doneByHand(example(more(f, "runs: 2")))),
                error(OUTLINE + ":19:13", "Zet bij oefen complete: done", PracticeChecksTest::example),
                error(OUTLINE + ":20:19", "niemand vinkt dit zelf af", PracticeChecksTest::doneByHand));
    }

    /** A mistake in the line {@code case}. */
    private static Mistake ofCase(int column, String words, UnaryOperator<Folder> change) {
        return error(PRACTICE + ":8:" + column, words, change);
    }

    /** A mistake in the line below {@code mode}. */
    private static Mistake afterMode(int column, String words, UnaryOperator<Folder> change) {
        return error(PRACTICE + ":11:" + column, words, change);
    }

    private static Folder aboutGoals(Folder folder) {
        return folder.change(PRACTICE, "conversation: bridge", "conversation: goal");
    }

    private static Folder withSomebodyNew(Folder folder) {
        return folder.change(PRACTICE, "anna", "not-met");
    }

    private static Folder more(Folder folder, String keys) {
        return folder.change(PRACTICE, "mode: practice", "mode: practice\n" + keys);
    }

    private static Folder example(Folder folder) {
        return folder.change(PRACTICE, "mode: practice", "mode: example");
    }

    private static Folder doneByHand(Folder folder) {
        return folder.change(OUTLINE, "- id: oefen", "- id: oefen\n        complete: done");
    }

    @Test
    void aGoalConversationCountsAsSoonAsItsOwnFileIsPublished() {
        var folder = withGoal(aboutGoals(folder()), "published");

        assertThat(folder.problems()).noneMatch(problem -> problem.startsWith("curriculum/"));
        assertThat(withSomebodyNew(folder).problems()).noneMatch(problem -> problem.startsWith("curriculum/"));
    }

    @Test
    void aGoalConversationThatIsStillWrittenDoesNotCount() {
        var folder = withGoal(aboutGoals(folder()), "draft");

        assertThat(folder.problems())
                .anyMatch(problem -> problem.contains("anna heeft geen gesprek van het soort goal, wel: bridge"));
    }

    private static Folder withGoal(Folder folder, String status) {
        return folder.with("case/anna/goal/goal.yaml", "kind: case-goal\nstatus: %s\n".formatted(status));
    }

    @Test
    void aDraftMayWaitForItsClient() {
        var folder = folder().change(PRACTICE, "case: anna", "case: weg\nstatus: draft")
                .change(OUTLINE, "minutes: 65", "minutes: 60");

        assertThat(folder.problems()).noneMatch(problem -> problem.startsWith("curriculum/"));
    }

    @Override
    public Folder folder() {
        return Folder.whole()
                .change(OUTLINE, "    minutes: 60", "    minutes: 65")
                .change(OUTLINE, "requires: [les]\n", "requires: [les]\n      - id: oefen\n")
                .with(PRACTICE, """
                        ---
                        id: oefen
                        kind: practice
                        title: Oefen
                        summary: Een gesprek.
                        audience: signed-in
                        minutes: 5
                        case: anna
                        conversation: bridge
                        mode: practice
                        ---
                        Doe dit.
                        """)
                .with(ANNA, """
                        id: anna
                        kind: case
                        title: Anna
                        summary: Een cliënt.
                        audience: signed-in
                        """);
    }
}
