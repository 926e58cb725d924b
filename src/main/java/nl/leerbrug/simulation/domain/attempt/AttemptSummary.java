package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;

import java.time.Instant;
import java.util.Optional;

/**
 * One's own attempt in a list.
 *
 * @param shortRun what it was, when not a whole conversation
 * @param moves that were made
 * @param ending empty while it can be continued
 * @param score empty while it goes on
 * @param usedUp a test that was left alone for too long; it can't be continued
 */
public record AttemptSummary(
        AttemptId id,
        CaseId client,
        ConversationKind conversation,
        Optional<ShortRunId> shortRun,
        Mode mode,
        Optional<String> name,
        boolean branch,
        int moves,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Ending> ending,
        boolean passed,
        Optional<Score> score,
        boolean usedUp) {

    public boolean running() {
        return ending.isEmpty() && !usedUp;
    }
}
