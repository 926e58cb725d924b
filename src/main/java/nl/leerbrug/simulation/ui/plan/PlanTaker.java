package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.goalplan.PlanEdit;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.simulation.MoveId;

import java.util.List;

/** Puts a change into the plan on the screen and keeps it. */
@FunctionalInterface
public interface PlanTaker {

    Answer take(MoveId id, PlanEdit edit);

    /** What came of it. */
    sealed interface Answer {

        /**
         * It is kept, and the screen shows it.
         *
         * @param answered whether the client said something to it: then the conversation goes on
         */
        record Taken(boolean answered) implements Answer {}

        /** The plan can't be like this; nothing happened. */
        record Refused(List<PlanRefusal> refusals) implements Answer {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** It can't be changed now; nothing happened. */
        record Stopped(String why) implements Answer {}
    }
}
