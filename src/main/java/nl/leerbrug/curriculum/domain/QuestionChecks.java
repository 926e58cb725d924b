package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ProblemMessages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with a question beyond its form. */
class QuestionChecks {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(QuestionChecks.class);

    private final ContentChecks checks;

    QuestionChecks(ContentChecks checks) {
        this.checks = checks;
    }

    void check(Mapping question) {
        question.scalar("goal").ifPresent(goal -> checks.reference(goal, Set.of("goal")));
        question.scalar("lesson").ifPresent(lesson -> checks.reference(lesson, Set.of("lesson")));
        markdown(question, "text", "modelAnswer");
        question.mapping("feedback").ifPresent(feedback -> markdown(feedback, "correct", "wrong"));
        switch (question.text("type").orElse("")) {
            case "single" -> options(question, true);
            case "multiple" -> options(question, false);
            case "ordering" -> {
                question.scalars("sequence").forEach(step -> checks.markdown(step.asMarkdown()));
                distinct(question.scalars("sequence"));
            }
            case "matching" -> {
                question.mappings("pairs").forEach(pair -> markdown(pair, "left", "right"));
                distinct(sides(question, "left"));
                distinct(sides(question, "right"));
            }
            default -> {
                // The schema knows the types; the others have nothing more to check.
            }
        }
    }

    private void options(Mapping question, boolean exactlyOne) {
        var options = question.mappings("options");
        options.forEach(option -> markdown(option, "text", "feedback"));
        var correct =
                options.stream().filter(option -> option.flag("correct", false)).count();
        if (correct == 0) {
            checks.error(question.placeOf("options"), MESSAGES.text("question.no-correct"));
        } else if (exactlyOne && correct > 1) {
            checks.error(question.placeOf("options"), MESSAGES.text("question.several-correct", correct));
        }
    }

    private static List<Scalar> sides(Mapping question, String side) {
        return question.mappings("pairs").stream()
                .flatMap(pair -> pair.scalar(side).stream())
                .toList();
    }

    /** Two equal things in an order or a match can't be told apart by who answers. */
    private void distinct(List<Scalar> texts) {
        var seen = new HashSet<String>();
        texts.stream()
                .filter(text -> !seen.add(text.text()))
                .forEach(text -> checks.error(text.place(), MESSAGES.text("question.same-twice", text.text())));
    }

    private void markdown(Mapping mapping, String... keys) {
        for (var key : keys) {
            mapping.markdown(key).ifPresent(checks::markdown);
        }
    }
}
