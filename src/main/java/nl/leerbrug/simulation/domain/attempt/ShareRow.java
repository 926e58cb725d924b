package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.CohortRef;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.SharedAttempt;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A row of {@link Share} with its attempt, as it is listed. */
record ShareRow(
        UUID id,
        UUID person,
        UUID cohort,
        String client,
        ConversationKind conversation,
        Mode mode,
        @Nullable Boolean passed,
        Instant endedAt,
        Instant sharedAt) {

    SharedAttempt shared() {
        return new SharedAttempt(
                new AttemptId(id),
                new PersonId(person),
                new CohortRef(cohort),
                new CaseId(client),
                conversation,
                mode,
                Boolean.TRUE.equals(passed),
                endedAt,
                sharedAt);
    }
}
