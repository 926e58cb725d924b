package nl.leerbrug.content;

import java.util.Optional;

/**
 * Where a thing that is no item of a training is read. Texts link to items by a neutral address ({@code onderdeel/<id>});
 * a module with things of its own leads from there, by this interface, to its screen.
 */
public interface ItemAddress {

    /** Without a leading slash; empty when there is no such thing for the person who asks. */
    Optional<String> pathFor(ContentId id);
}
