package nl.leerbrug.learning.domain.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** Remembers that a module was complete, so that a lesson added later does not take that away. */
@Entity
@Immutable
@Table(name = "learning_module_completion")
@SuppressWarnings("UnusedVariable") // Mapped for the queries.
class ModuleCompletion {

    @Id
    private UUID id;

    private UUID participationId;
    private String moduleId;
    private Instant completedAt;

    @SuppressWarnings("NullAway.Init")
    ModuleCompletion() {}
}
