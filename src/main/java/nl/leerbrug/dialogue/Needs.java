package nl.leerbrug.dialogue;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a phase needs to be done. */
final class Needs {

    private Needs() {}

    static Set<MilestoneId> of(Phase phase) {
        var milestones = new LinkedHashSet<MilestoneId>();
        phase.done().references().stream()
                .filter(has -> has.relation() == Condition.Relation.DID)
                .forEach(has -> milestones.add(new MilestoneId(has.id())));
        return milestones;
    }
}
