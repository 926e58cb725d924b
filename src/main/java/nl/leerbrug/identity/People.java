package nl.leerbrug.identity;

import nl.leerbrug.shared.PersonId;

import java.util.Collection;
import java.util.Map;

/** Names to ids, for lists in other modules. Services that ask have decided that the names may be seen. */
public interface People {

    /** One statement for all of them; ids that nobody has are left out. */
    Map<PersonId, PersonSummary> find(Collection<PersonId> ids);
}
