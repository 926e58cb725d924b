package nl.leerbrug.learning.domain.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.learning.ParticipationId;
import nl.leerbrug.shared.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person following a curriculum. Rows are made by {@link ParticipationRepository#insertIfAbsent}. */
@Entity
@Table(name = "learning_participation")
class Participation {

    @Id
    private UUID id;

    private UUID personId;
    private String curriculumId;
    private Instant startedAt;
    private @Nullable Instant deadline;
    private @Nullable Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    Participation() {}

    ParticipationId id() {
        return new ParticipationId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CurriculumId curriculum() {
        return new CurriculumId(curriculumId);
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    void setDeadline(@Nullable Instant deadline) {
        this.deadline = deadline;
    }

    /** The first time counts. */
    void complete(Instant at) {
        if (completedAt == null) {
            completedAt = at;
        }
    }

    void reopen() {
        completedAt = null;
    }
}
