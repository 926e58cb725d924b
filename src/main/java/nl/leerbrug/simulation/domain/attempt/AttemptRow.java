package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link Attempt} as it is listed. */
record AttemptRow(
        UUID id,
        String caseId,
        ConversationKind conversation,
        Mode mode,
        @Nullable String name,
        @Nullable Integer parentSeq,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        @Nullable Boolean passed,
        Integer moves) {

    AttemptSummary summary() {
        return new AttemptSummary(
                new AttemptId(id),
                new CaseId(caseId),
                conversation,
                mode,
                Optional.ofNullable(name),
                parentSeq != null,
                moves,
                startedAt,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(ending),
                Boolean.TRUE.equals(passed));
    }

    OwnAttempt outline() {
        return new OwnAttempt(
                new AttemptId(id),
                new CaseId(caseId),
                conversation,
                mode,
                parentSeq != null,
                parentSeq == null ? moves : moves - parentSeq + 1,
                startedAt,
                Optional.ofNullable(endedAt),
                Boolean.TRUE.equals(passed));
    }
}
