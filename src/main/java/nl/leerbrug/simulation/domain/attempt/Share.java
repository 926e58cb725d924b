package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That an attempt is shared with the trainers of a cohort. Written by single statements of {@link ShareRepository}. */
@Entity
@Table(name = "simulation_share")
@IdClass(Share.Key.class)
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class Share {

    @Id
    private UUID attemptId;

    @Id
    private UUID cohortId;

    private Instant sharedAt;

    @SuppressWarnings("NullAway.Init")
    Share() {}

    record Key(UUID attemptId, UUID cohortId) implements Serializable {}
}
