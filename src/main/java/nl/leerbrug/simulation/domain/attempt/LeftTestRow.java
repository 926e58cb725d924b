package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.AttemptUsedUp;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A test that was left alone, as the job finds it. */
record LeftTestRow(UUID id, UUID person, String client, ConversationKind conversation, Instant lastMove) {

    /** It was used up at its own time, however late the job came by. */
    Instant usedUpAt() {
        return lastMove.plus(Duration.ofDays(LeftTest.DAYS));
    }

    AttemptUsedUp event() {
        return new AttemptUsedUp(new AttemptId(id), new PersonId(person), new CaseId(client), conversation, usedUpAt());
    }
}
