package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;

/**
 * A conversation came to its end, in whatever way.
 *
 * @param branch whether it began in the middle of an earlier attempt; such a one never counts
 */
public record AttemptCompleted(
        AttemptId attempt,
        PersonId person,
        CaseId client,
        ConversationKind conversation,
        Mode mode,
        boolean branch,
        boolean passed,
        Instant at) {}
