package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.SubPillarId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Practice on one skill, beginning halfway.
 *
 * @param trust against the start of the case
 * @param stress against the start of the case
 * @param turns spoken turns, after which it is over
 * @param planned what stands in the plan already; nothing in other conversations than those about a goal
 */
public record ShortRun(
        ShortRunId id,
        String title,
        PracticeId skill,
        PhaseId phase,
        @Nullable SubPillarId topic,
        List<FactId> heard,
        int trust,
        int stress,
        int turns,
        String opening,
        PlanSoFar planned) {

    public ShortRun {
        heard = List.copyOf(heard);
    }
}
