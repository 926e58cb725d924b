package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A move with all that followed from it, as JSON. Only added, by {@link MoveLog}, and read as {@link MoveRow}. */
@Entity
@Table(name = "simulation_move")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class LoggedMove {

    @Id
    private UUID id;

    private UUID attemptId;
    private int seq;
    private String kind;

    @Column(columnDefinition = "mediumtext")
    private String move;

    @Column(columnDefinition = "mediumtext")
    private String events;

    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    LoggedMove() {}
}
