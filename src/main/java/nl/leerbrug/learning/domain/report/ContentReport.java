package nl.leerbrug.learning.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.leerbrug.content.ContentHash;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.shared.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody says that something in a lesson or question is not right. */
@Entity
@Table(name = "learning_content_report")
class ContentReport {

    @Id
    private UUID id;

    private UUID personId;
    private String itemId;
    private @Nullable String questionId;
    private @Nullable String quote;
    private String contentVersion;
    private String text;
    private Instant reportedAt;
    private @Nullable UUID handledBy;
    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway.Init")
    ContentReport() {}

    ContentReport(
            UUID id,
            PersonId person,
            ItemId item,
            Optional<ContentId> question,
            Optional<String> quote,
            ContentHash version,
            String text,
            Instant reportedAt) {
        this.id = id;
        this.personId = person.value();
        this.itemId = item.value();
        this.questionId = question.map(ContentId::value).orElse(null);
        this.quote = quote.orElse(null);
        this.contentVersion = version.value();
        this.text = text;
        this.reportedAt = reportedAt;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ItemId item() {
        return new ItemId(itemId);
    }

    Optional<ContentId> question() {
        return Optional.ofNullable(questionId).map(ContentId::new);
    }

    Optional<String> quote() {
        return Optional.ofNullable(quote);
    }

    ContentHash version() {
        return new ContentHash(contentVersion);
    }

    String text() {
        return text;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Optional<Instant> handledAt() {
        return Optional.ofNullable(handledAt);
    }

    /** The first one who handles it is kept. */
    void handle(PersonId by, Instant at) {
        if (handledAt == null) {
            handledBy = by.value();
            handledAt = at;
        }
    }

    void reopen() {
        handledBy = null;
        handledAt = null;
    }

    Optional<PersonId> handledBy() {
        return Optional.ofNullable(handledBy).map(PersonId::new);
    }
}
