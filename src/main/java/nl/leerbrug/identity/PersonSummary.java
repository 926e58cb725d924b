package nl.leerbrug.identity;

import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;

import java.util.Set;

/** What other modules may know of a person. */
public record PersonSummary(PersonId id, String name, EmailAddress email, Set<Role> roles) {

    public PersonSummary {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** How the person is greeted: the first word of the name. */
    public String firstName() {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
