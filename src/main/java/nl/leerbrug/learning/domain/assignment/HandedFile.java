package nl.leerbrug.learning.domain.assignment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.shared.PersonId;

import java.time.Instant;
import java.util.UUID;

/** A file with an assignment. Lists read {@link FileSummary}, so that they don't load what is in it. */
@Entity
@Table(name = "learning_file")
class HandedFile {

    @Id
    private UUID id;

    private UUID personId;
    private String itemId;
    private String name;
    private String mediaType;
    private int size;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longblob")
    private byte[] content;

    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    HandedFile() {}

    HandedFile(UUID id, PersonId person, ItemId item, String name, String mediaType, byte[] content, Instant at) {
        this.id = id;
        this.personId = person.value();
        this.itemId = item.value();
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.content = content;
        this.uploadedAt = at;
    }

    FileSummary summary() {
        return new FileSummary(id, name, mediaType, size, uploadedAt);
    }

    byte[] content() {
        return content;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ItemId item() {
        return new ItemId(itemId);
    }
}
