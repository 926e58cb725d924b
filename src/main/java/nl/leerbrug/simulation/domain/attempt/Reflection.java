package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A learner's look back on a conversation, one row a question. Written by the statements of {@link ReflectionRepository}. */
@Entity
@Table(name = "simulation_reflection")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class Reflection {

    @Id
    private UUID id;

    private UUID attemptId;

    @Enumerated(EnumType.STRING)
    private ReflectionQuestion question;

    @Column(columnDefinition = "mediumtext")
    private String text;

    private int revision;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    Reflection() {}
}
