package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.goalplan.PlanRefusal;

import java.util.List;

/** What came of changing the plan after six weeks, or of answering. */
public sealed interface FollowUpOutcome {

    /** Kept, or kept before under the same id: a double click counts once. */
    record Kept(FollowUpPage.Found now) implements FollowUpOutcome {}

    /** Another tab or device went on in between; that is how it stands. */
    record Elsewhere(FollowUpPage.Found now) implements FollowUpOutcome {}

    /** The plan can't be changed like this; nothing happened. */
    record PlanRefused(List<PlanRefusal> refusals) implements FollowUpOutcome {
        public PlanRefused {
            refusals = List.copyOf(refusals);
        }
    }

    /** It can't be done; nothing happened. */
    record Refused(Decision.Reason reason) implements FollowUpOutcome {}

    /** Not there, or another's. */
    record Unknown() implements FollowUpOutcome {}
}
