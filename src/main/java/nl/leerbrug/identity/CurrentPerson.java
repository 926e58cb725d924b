package nl.leerbrug.identity;

import nl.leerbrug.shared.PersonId;

import java.util.Optional;

/** Who is asking. Services use this instead of an id from the browser, so that nobody can ask in another's name. */
public interface CurrentPerson {

    /** Empty for a visitor who is not signed in. */
    Optional<PersonSummary> find();

    /**
     * @throws IllegalStateException when nobody is signed in; a route or service that needs a person says so in its
     *     access rule, so this is a defect and not a refusal
     */
    default PersonSummary require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    default PersonId requireId() {
        return require().id();
    }

    default boolean has(Role role) {
        return find().map(person -> person.has(role)).orElse(false);
    }
}
