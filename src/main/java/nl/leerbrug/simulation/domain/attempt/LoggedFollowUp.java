package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What was done with six weeks. Only added, by {@link FollowUpLog}, and read as {@link FollowUpRow}. */
@Entity
@Table(name = "simulation_follow_up")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class LoggedFollowUp {

    @Id
    private UUID id;

    private UUID attemptId;
    private int seq;

    @Column(columnDefinition = "mediumtext")
    private String events;

    private @Nullable String answer;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    LoggedFollowUp() {}
}
