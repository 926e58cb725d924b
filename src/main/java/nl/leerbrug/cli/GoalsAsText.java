package nl.leerbrug.cli;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CurriculumGoals;
import nl.leerbrug.curriculum.CurriculumGoals.Coverage;
import nl.leerbrug.curriculum.CurriculumGoals.Item;
import nl.leerbrug.curriculum.CurriculumGoals.ModuleGoals;

import java.io.PrintStream;
import java.util.stream.Collectors;

/** The table of goals for a terminal. */
final class GoalsAsText {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(GoalsAsText.class);

    private GoalsAsText() {}

    static void print(CurriculumGoals table, PrintStream out) {
        out.println(table.title() + " (" + table.id() + ")");
        for (var module : table.modules()) {
            var draft = module.status() == PublicationStatus.DRAFT ? " " + MESSAGES.text("goals.draft") : "";
            out.println("\n  " + module.code() + " " + module.title() + draft);
            module.goals().forEach(goal -> print(goal, out));
        }
        out.println();
    }

    private static void print(Coverage coverage, PrintStream out) {
        out.println("    " + coverage.goal().id() + ": " + coverage.goal().text());
        out.println("      "
                + (coverage.taughtIn().isEmpty()
                        ? MESSAGES.text("goals.untaught")
                        : MESSAGES.text(
                                "goals.taught",
                                coverage.taughtIn().stream()
                                        .map(Item::id)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")))));
        for (var test : coverage.testedBy()) {
            var questions = test.questions().stream().map(String::valueOf).collect(Collectors.joining(", "));
            out.println("      " + MESSAGES.text("goals.tested", test.quiz().id(), questions));
        }
        if (!coverage.isTested()) {
            out.println("      " + MESSAGES.text("goals.untested"));
        }
    }

    /** Whether everything that is published is tested. */
    static boolean isWhole(CurriculumGoals table) {
        return table.modules().stream()
                .filter(module -> module.status() == PublicationStatus.PUBLISHED)
                .map(ModuleGoals::goals)
                .allMatch(goals -> goals.stream().allMatch(Coverage::isTested));
    }
}
