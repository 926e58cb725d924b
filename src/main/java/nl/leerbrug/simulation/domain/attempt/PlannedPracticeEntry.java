package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A short run to do later. Written by single statements of {@link PlannedPracticeRepository}. */
@Entity
@Table(name = "simulation_planned_practice")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class PlannedPracticeEntry {

    @Id
    private UUID id;

    private UUID personId;
    private @Nullable UUID sourceId;
    private int days;
    private String skill;
    private String caseId;
    private String shortRun;
    private Instant plannedAt;
    private Instant dueAt;
    private @Nullable UUID attemptId;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    PlannedPracticeEntry() {}
}
