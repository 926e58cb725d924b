package nl.leerbrug.test;

import nl.leerbrug.identity.Role;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Views in the whole application, on a real database. All view tests share this one context, so that one server and one
 * start serve them all: declare no further beans or properties in a subclass.
 */
@SpringBootTest
public abstract class ViewTest extends VaadinTest {

    /** Signs in someone new with these roles, and opens a fresh page. */
    protected final TestPerson signInAs(Role... roles) {
        var person = TestPerson.with(roles);
        signIn(person.authentication());
        return person;
    }
}
