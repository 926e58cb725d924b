package nl.leerbrug.simulation.domain.attempt;

import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import nl.leerbrug.simulation.OwnAttempt;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link Attempt} as it is listed. */
record AttemptRow(
        UUID id,
        String caseId,
        ConversationKind conversation,
        @Nullable String shortRun,
        Mode mode,
        @Nullable String name,
        @Nullable Integer parentSeq,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        @Nullable Boolean passed,
        @Nullable Integer criteriaMet,
        @Nullable Integer criteria,
        Integer moves,
        Instant lastMoveAt) {

    AttemptSummary summary(Instant now) {
        return new AttemptSummary(
                new AttemptId(id),
                new CaseId(caseId),
                conversation,
                Optional.ofNullable(shortRun).map(ShortRunId::new),
                mode,
                Optional.ofNullable(name),
                parentSeq != null,
                moves,
                startedAt,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(ending),
                Boolean.TRUE.equals(passed),
                criteriaMet == null || criteria == null
                        ? Optional.empty()
                        : Optional.of(new Score(criteriaMet, criteria)),
                ending == null && LeftTest.isUsedUp(mode, moves, lastMoveAt, now));
    }

    /** A test that was left alone ended, as far as others are concerned, when it was used up. */
    OwnAttempt outline(Instant now) {
        var left = ending == null && LeftTest.isUsedUp(mode, moves, lastMoveAt, now)
                ? Optional.of(lastMoveAt.plus(Duration.ofDays(LeftTest.DAYS)))
                : Optional.<Instant>empty();
        return new OwnAttempt(
                new AttemptId(id),
                new CaseId(caseId),
                conversation,
                mode,
                parentSeq != null,
                parentSeq == null ? moves : moves - parentSeq + 1,
                startedAt,
                Optional.ofNullable(endedAt).or(() -> left),
                Boolean.TRUE.equals(passed));
    }
}
