package nl.leerbrug.curriculum;

import java.util.Optional;

/**
 * Where a trainee works on an item. Texts link to items by a neutral address ({@code onderdeel/<id>}); this module leads
 * from there to the material, and the module that knows the trainee's screens, by this interface, to those.
 */
public interface ItemScreens {

    /** Without a leading slash; empty when the person who asks does not follow this curriculum. */
    Optional<String> pathFor(CurriculumId curriculum, ItemId item);
}
