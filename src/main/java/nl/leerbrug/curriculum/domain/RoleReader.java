package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.CurrentReader;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.Role;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/**
 * Tells the content who reads, by role. It stands here because this is the first module that knows both roles and
 * content; authors read everything, since they write it.
 */
@Component
class RoleReader implements CurrentReader {

    private final CurrentPerson person;

    RoleReader(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public boolean mayRead(Audience audience) {
        return switch (audience) {
            case PUBLIC -> true;
            case SIGNED_IN -> person.find().isPresent();
            case MEMBERS -> hasOneOf(Role.MEMBER, Role.TRAINER, Role.NETWORK_OFFICE, Role.AUTHOR);
            case TRAINERS -> hasOneOf(Role.TRAINER, Role.AUTHOR);
        };
    }

    @Override
    public boolean seesDrafts() {
        return hasOneOf(Role.AUTHOR);
    }

    private boolean hasOneOf(Role... roles) {
        return Arrays.stream(roles).anyMatch(person::has);
    }
}
