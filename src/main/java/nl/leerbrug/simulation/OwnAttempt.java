package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;

import java.time.Instant;
import java.util.Optional;

/**
 * A conversation of the person it is told about, with what it takes to judge whether it counts for a task.
 *
 * @param branch whether it began in the middle of an earlier one
 * @param moves made in this conversation itself, without those taken over from the earlier one
 * @param endedAt empty while it can be continued
 */
public record OwnAttempt(
        AttemptId id,
        CaseId client,
        ConversationKind conversation,
        Mode mode,
        boolean branch,
        int moves,
        Instant startedAt,
        Optional<Instant> endedAt,
        boolean passed) {

    public boolean running() {
        return endedAt.isEmpty();
    }
}
