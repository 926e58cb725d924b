package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.curriculum.PracticeRule;
import nl.leerbrug.curriculum.PracticeRule.Conversation;
import nl.leerbrug.curriculum.PracticeRule.Mode;
import nl.leerbrug.curriculum.PracticeRule.Whom;

import java.util.List;
import java.util.OptionalInt;

/** Reads which conversations a practice item asks for. */
final class PracticeRules {

    static final String NOT_MET = "not-met";
    static final String EXAMPLE = "example";

    private PracticeRules() {}

    static PracticeRule read(Mapping root) {
        return new PracticeRule(
                whom(root),
                Conversation.valueOf(Tasks.constant(root, "conversation")),
                Mode.valueOf(Tasks.constant(root, "mode")),
                root.integer("runs").orElse(1),
                passed(root),
                root.integer("attempts").map(OptionalInt::of).orElse(OptionalInt.empty()),
                root.flag("again", false));
    }

    static boolean passed(Mapping root) {
        return root.text("threshold").filter("passed"::equals).isPresent();
    }

    static boolean notMet(Mapping root) {
        return root.text("case").filter(NOT_MET::equals).isPresent();
    }

    /** The clients that are named; none for somebody not met. */
    static List<Scalar> clients(Mapping root) {
        return notMet(root) ? List.of() : root.scalar("case").map(List::of).orElseGet(() -> root.scalars("case"));
    }

    private static Whom whom(Mapping root) {
        return notMet(root)
                ? new Whom.NotMet()
                : new Whom.OneOf(clients(root).stream()
                        .map(client -> new ContentId(client.text()))
                        .toList());
    }
}
