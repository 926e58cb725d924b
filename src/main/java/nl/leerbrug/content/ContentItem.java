package nl.leerbrug.content;

/**
 * A readable thing with an id.
 *
 * @param file path relative to the content folder
 * @param hash over the file and all it refers to
 * @param value what its {@link ContentKind} built
 */
public record ContentItem<T>(
        ContentId id,
        String kind,
        String title,
        Audience audience,
        PublicationStatus status,
        String file,
        ContentHash hash,
        T value) {}
