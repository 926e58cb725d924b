package nl.leerbrug.learning.domain.work;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.shared.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.UUID;

/** One person's go at an item, on the version of it that was published when they began. */
@MappedSuperclass
public abstract class PinnedWork {

    @Id
    private UUID id;

    private UUID personId;
    private String curriculumId;
    private String itemId;
    private int number;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String contentHash;

    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected PinnedWork() {}

    protected UUID key() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public CurriculumId curriculum() {
        return new CurriculumId(curriculumId);
    }

    public ItemId item() {
        return new ItemId(itemId);
    }

    /** From 1, for this person and item. */
    public int number() {
        return number;
    }

    public ContentHash content() {
        return new ContentHash(contentHash);
    }

    public Instant startedAt() {
        return startedAt;
    }
}
