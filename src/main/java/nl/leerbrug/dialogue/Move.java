package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.goalplan.PlanEdit;

import java.util.List;

/** What a learner does. {@link Types} names each kind for storage. */
public sealed interface Move {

    /** Say a line. */
    record Say(UtteranceId utterance) implements Move {}

    record KeepSilent() implements Move {}

    /** Go to a sub-pillar. */
    record OpenTopic(SubPillarId topic) implements Move {}

    /** Go to another phase. */
    record MoveOn(PhaseId phase) implements Move {}

    /** Show and explain the Bridge. */
    record ShowBridge(BridgeForm form) implements Move {}

    /** Ask the client to place himself. */
    record AskPlacement(SubPillarId topic) implements Move {}

    /**
     * Note one's own view: the level with the facts it rests on and how sure one is. Costs no turn, may be revised.
     */
    record RecordLevel(SubPillarId topic, Placement placement) implements Move {}

    /** Say back these facts, in this order. */
    record Summarise(List<FactId> facts) implements Move {
        public Summarise {
            facts = List.copyOf(facts);
        }
    }

    /** Put something into the plan, change it or take it out; or ask whether this is the plan. */
    record EditPlan(PlanEdit edit) implements Move {}

    record TakeBreak() implements Move {}

    record Close() implements Move {}

    /** Whether the client answers: the crisis that he spoke of waits no longer than so many. */
    default boolean isStep() {
        return !(this instanceof RecordLevel
                || this instanceof EditPlan
                || this instanceof KeepSilent
                || this instanceof TakeBreak);
    }
}
