package nl.leerbrug.content;

import java.util.Optional;

/** Versions of items that something depends on, kept in the database with all they refer to. */
public interface ContentArchive {

    /**
     * Keeps a version for ever. Doing so again changes nothing.
     *
     * @throws IllegalArgumentException when no version with this hash was read since the start or archived before
     */
    void archive(ContentHash hash);

    /** A version by its hash: one that is current, or an archived one, for who may read it. */
    <T> Optional<ContentItem<T>> find(ContentHash hash, Class<T> type);
}
