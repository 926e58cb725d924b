package nl.leerbrug.simulation.domain.attempt;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A row of {@link PlannedPracticeEntry} as it is read. */
record PlannedRow(
        UUID id,
        String caseId,
        String shortRun,
        String skill,
        Instant dueAt,
        @Nullable UUID attemptId,
        @Nullable Instant doneAt) {}
