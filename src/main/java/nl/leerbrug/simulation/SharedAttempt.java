package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;

/** A conversation that its owner shared with the trainers of a cohort. */
public record SharedAttempt(
        AttemptId id,
        PersonId owner,
        CohortRef cohort,
        CaseId client,
        ConversationKind conversation,
        Mode mode,
        boolean passed,
        Instant endedAt,
        Instant sharedAt) {}
