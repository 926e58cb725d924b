package nl.leerbrug.content;

import nl.leerbrug.content.ContentKind.Declaration;
import nl.leerbrug.content.ContentNode.Mapping;

import java.util.Optional;

/** Ids as they stand in files. */
public final class Ids {

    private Ids() {}

    /** What the key {@code id} of a mapping declares; empty when it is missing or malformed, which the schema tells. */
    public static Optional<Declaration> declaration(Mapping mapping, String type, ContentFile file) {
        return mapping.text("id")
                .filter(ContentId::isValid)
                .map(id -> new Declaration(new ContentId(id), type, mapping.placeOf("id"), file.path()));
    }

    /** An id that the checks have seen already. */
    public static Optional<ContentId> find(Mapping mapping, String key) {
        return mapping.text(key).filter(ContentId::isValid).map(ContentId::new);
    }

    public static ContentId require(Mapping mapping) {
        return new ContentId(mapping.text("id").orElseThrow());
    }
}
