package nl.leerbrug.test;

import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.domain.SignedInPerson;
import nl.leerbrug.shared.EmailAddress;
import nl.leerbrug.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Set;

/** Someone who is signed in, without an account in the database. */
public record TestPerson(PersonSummary summary) {

    /** A person of their own at each call. */
    public static TestPerson with(Role... roles) {
        var id = PersonId.random();
        var email = new EmailAddress(id + "@example.nl");
        return new TestPerson(new PersonSummary(id, "Noor Bakker", email, Set.of(roles)));
    }

    public PersonId id() {
        return summary.id();
    }

    /** For {@link VaadinTest#signIn}. */
    public Authentication authentication() {
        var person = new SignedInPerson(summary, 0, Long.MAX_VALUE, null);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    /** For tests of services; the test's own thread asks as this person from here on. */
    public void signIn() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication());
        SecurityContextHolder.setContext(context);
    }
}
