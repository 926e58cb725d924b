package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.simulation.AttemptId;

/** What came of beginning a conversation. */
public sealed interface Started {

    record Begun(AttemptId id) implements Started {}

    /** As long as one is doing a test with this client, nothing else can be done with it. */
    record TestRunning(AttemptId test) implements Started {}

    /** No such client or conversation for who asks. */
    record Unknown() implements Started {}
}
