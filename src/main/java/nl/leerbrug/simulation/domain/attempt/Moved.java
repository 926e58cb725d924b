package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.Decision;
import nl.leerbrug.goalplan.PlanRefusal;
import nl.leerbrug.simulation.AttemptId;

import java.util.List;

/** What came of a move. */
public sealed interface Moved {

    /** Kept, or kept before under the same id: a double click is one move. */
    record Made(Conversation now) implements Moved {}

    /** Another tab or device went on in between; that is how it stands. */
    record Elsewhere(Conversation now) implements Moved {}

    /** A test with this client was begun in between: until it is done, nothing else is said to this client. */
    record TestRunning(AttemptId test) implements Moved {}

    /** It can't be made; nothing happened. */
    record Refused(Decision.Reason reason) implements Moved {}

    /** The plan can't be changed or agreed to like this; nothing happened. */
    record PlanRefused(List<PlanRefusal> refusals) implements Moved {
        public PlanRefused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Not there, another's, or not to be read by this version. */
    record Unknown() implements Moved {}
}
