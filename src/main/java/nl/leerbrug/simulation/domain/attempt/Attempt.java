package nl.leerbrug.simulation.domain.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Ending;
import nl.leerbrug.dialogue.ShortRunId;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.simulation.AttemptId;
import nl.leerbrug.simulation.Mode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One conversation of one person. Written by single statements of {@link AttemptRepository}; its moves stand beside it. */
@Entity
@Table(name = "simulation_attempt")
@SuppressWarnings("UnusedVariable") // Some are mapped for the queries only.
class Attempt {

    @Id
    private UUID id;

    private UUID personId;
    private String caseId;

    @Enumerated(EnumType.STRING)
    private ConversationKind conversation;

    private @Nullable String shortRun;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String contentHash;

    private long seed;
    private @Nullable String name;
    private @Nullable UUID parentId;
    private @Nullable Integer parentSeq;
    private Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant usedUpAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable Boolean passed;
    private @Nullable Integer criteriaMet;
    private @Nullable Integer criteria;

    @SuppressWarnings("NullAway.Init")
    Attempt() {}

    AttemptId id() {
        return new AttemptId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CaseId client() {
        return new CaseId(caseId);
    }

    ConversationKind conversation() {
        return conversation;
    }

    Mode mode() {
        return mode;
    }

    Optional<ShortRunId> shortRun() {
        return Optional.ofNullable(shortRun).map(ShortRunId::new);
    }

    ContentHash content() {
        return new ContentHash(contentHash);
    }

    long seed() {
        return seed;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    boolean isBranch() {
        return parentSeq != null;
    }

    Optional<Branch> branch() {
        return parentSeq == null
                ? Optional.empty()
                : Optional.of(new Branch(Optional.ofNullable(parentId).map(AttemptId::new), parentSeq));
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    boolean passed() {
        return Boolean.TRUE.equals(passed);
    }
}
