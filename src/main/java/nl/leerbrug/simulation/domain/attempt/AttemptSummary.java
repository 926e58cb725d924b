package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;

import java.time.Instant;
import java.util.Optional;

/**
 * One's own attempt in a list.
 *
 * @param moves that were made
 * @param ending empty while it can be continued
 */
public record AttemptSummary(
        AttemptId id,
        CaseId client,
        ConversationKind conversation,
        Mode mode,
        Optional<String> name,
        boolean branch,
        int moves,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Ending> ending,
        boolean passed) {

    public boolean running() {
        return ending.isEmpty();
    }
}
