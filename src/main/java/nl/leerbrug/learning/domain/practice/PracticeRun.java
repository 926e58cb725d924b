package nl.leerbrug.learning.domain.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** A conversation that counted. It stays when the conversation is thrown away. */
@Entity
@Immutable
@Table(name = "learning_practice_run")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class PracticeRun {

    @Id
    private UUID id;

    private UUID participationId;
    private String itemId;
    private UUID attemptId;
    private Instant countedAt;

    @SuppressWarnings("NullAway.Init")
    PracticeRun() {}
}
