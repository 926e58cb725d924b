package nl.leerbrug.dialogue;

import nl.leerbrug.goalplan.PlanRefusal;

import java.util.List;

/** What came of a move. */
public sealed interface Decision {

    /** It is made, with all that followed from it. */
    record Accepted(List<DialogueEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It can't be made; nothing happened. */
    record Refused(Reason reason) implements Decision {}

    /** The plan can't be changed or agreed to like this; nothing happened. */
    record PlanRefused(List<PlanRefusal> refusals) implements Decision {

        public PlanRefused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Why a move can't be made now. */
    enum Reason {
        /** The conversation is over. */
        ENDED,
        /** The case has no such line, sub-pillar or phase. */
        UNKNOWN,
        /** The line is for another place or moment, or was said. */
        NOT_ON_OFFER,
        /** The phase or the Bridge can't be had yet, or one is there already. */
        NOT_NOW,
        /** The sub-pillar has not been opened. */
        NOT_OPENED,
        /** It rests on something that was not heard. */
        NOT_HEARD,
        /** A summary needs at least one fact, each once. */
        NOTHING_TO_SUMMARISE,
        /** "n.v.t." can't be said of this sub-pillar. */
        ALWAYS_APPLIES,
        /** The client says this, not the learner: a number, or that he agrees. */
        NOT_YOURS,
        /** The plan can't be like this; {@link PlanRefused} says why. */
        PLAN_REFUSED
    }
}
