package nl.leerbrug.identity;

import nl.leerbrug.shared.PersonId;

import java.util.function.Consumer;

/** Acting as a demo person, so that modules can give that person a past. */
public interface DemoPeople {

    /**
     * Runs the work as this person would do it.
     *
     * @return false, and nothing ran, when demo data is off or this is not a demo person
     */
    boolean actAs(PersonId person, Consumer<PersonSummary> work);
}
