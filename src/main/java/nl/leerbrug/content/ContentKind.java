package nl.leerbrug.content;

import nl.leerbrug.shared.Place;

import java.util.List;

/**
 * A kind of file that a module adds to the content: its schema, the ids it declares, its checks and its typed reading.
 * Implementations are stateless beans. For each file the methods run in the order in which they stand here;
 * {@code declarations} and {@code check} also for a file that does not fit the schema, so that an author sees everything
 * at once: they take what they find. {@code build} only when the whole unit is free of errors.
 */
public interface ContentKind {

    /** The value of the key {@code kind}. */
    String name();

    /** The folder right below the content folder in which such files stand. */
    String folder();

    /** Name of the schema in {@code content/schema}. */
    default String schema() {
        return name() + ".schema.json";
    }

    /** Whether files of this folder need no key {@code kind}, because there is no other. */
    default boolean isOnlyKindOfItsFolder() {
        return false;
    }

    /** Every id that stands in the file. */
    default List<Declaration> declarations(ContentFile file) {
        return file.id()
                .map(id -> List.of(new Declaration(id, name(), file.root().placeOf("id"), file.path())))
                .orElse(List.of());
    }

    /** Reports what the schema can't see. */
    void check(ContentFile file, ContentChecks checks);

    /** The value that {@link ContentCatalog} hands out. */
    Object build(ContentFile file, ContentBuilding building);

    /** An id with what it stands for, such as {@code lesson}, {@code goal} or {@code term}. */
    record Declaration(ContentId id, String type, Place place, String file) {

        /** Ids are unique within a sort: what a link names by its own scheme has ids of its own. */
        public String sort() {
            return sortOf(type);
        }

        public static String sortOf(String type) {
            return switch (type) {
                case "term", "source", "figure", "page" -> type;
                default -> "item";
            };
        }
    }
}
