package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ProblemMessages;

import java.util.HashSet;
import java.util.List;

/** Holds the key {@code plan} of the method against what plans need of it. */
final class PlanMethodChecks {

    private static final ProblemMessages MESSAGES = PlanChecks.MESSAGES;
    private static final int WHOLE = 100;

    private PlanMethodChecks() {}

    static void run(ContentFile file, ContentChecks checks) {
        file.root().mapping(PlanMethodReader.KEY).ifPresent(plan -> {
            for (var list : List.of("criteria", "points", "causes")) {
                once(plan, list, checks);
            }
            plan.mapping("ownership").ifPresent(node -> {
                var sum = Nodes.number(node, "origin", 0)
                        + Nodes.number(node, "choice", 0)
                        + Nodes.number(node, "words", 0);
                if (sum != WHOLE) {
                    checks.error(node.place(), MESSAGES.text("plan.ownership-sum", sum));
                }
            });
            complete(file, plan, checks);
        });
    }

    private static void once(Mapping plan, String list, ContentChecks checks) {
        var seen = new HashSet<String>();
        for (var node : plan.mappings(list)) {
            node.text("id")
                    .filter(id -> !seen.add(id))
                    .ifPresent(id -> checks.error(node.placeOf("id"), MESSAGES.text("id.twice", id)));
        }
    }

    private static void complete(ContentFile file, Mapping plan, ContentChecks checks) {
        try {
            var reader = new PlanMethodReader(List.of(file));
            reader.rules();
            reader.texts();
        } catch (IllegalArgumentException missing) {
            checks.error(plan.place(), MESSAGES.text("plan.no-rules", String.valueOf(missing.getMessage())));
        }
    }
}
