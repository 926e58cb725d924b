package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.PublicationStatus;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what a module promises is tested somewhere in its training. Drafts are still being written. */
class GoalChecks {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(GoalChecks.class);

    private final OutlineTree tree;
    private final ContentChecks checks;

    GoalChecks(OutlineTree tree, ContentChecks checks) {
        this.tree = tree;
        this.checks = checks;
    }

    void run() {
        if (OutlineTree.isDraft(tree.file().root())) {
            return;
        }
        var tested = testedGoals();
        published()
                .flatMap(module -> module.mappings("goals").stream())
                .flatMap(goal -> goal.scalar("id").stream())
                .filter(id -> !tested.contains(id.text()))
                .forEach(id -> checks.warning(id.place(), MESSAGES.text("goal.untested", id.text())));
    }

    private Stream<Mapping> published() {
        return tree.modules().stream().filter(module -> !OutlineTree.isDraft(module));
    }

    private Set<String> testedGoals() {
        return published()
                .flatMap(module -> module.mappings("items").stream())
                .flatMap(item -> item.text("id").stream())
                .flatMap(id -> checks.file(id).stream())
                .filter(file -> file.status() == PublicationStatus.PUBLISHED)
                .flatMap(GoalChecks::goals)
                .collect(Collectors.toSet());
    }

    /** An open question gives something to think about, but no verdict. */
    private static Stream<String> goals(ContentFile quiz) {
        return quiz.root().mappings("questions").stream()
                .filter(question -> !question.text("type").orElse("").equals("open"))
                .flatMap(question -> question.scalar("goal").stream())
                .map(Scalar::text);
    }
}
