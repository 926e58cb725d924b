package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.CurrentReader;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.SystemPrincipal;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;

/** What one's roles let one read. It lives here because content may not know identity, nor the other way round. */
@Component
class ReaderByRole implements CurrentReader {

    private static final Set<Role> READ_TRAINER_PAGES = EnumSet.of(Role.TRAINER, Role.NETWORK_OFFICE, Role.AUTHOR);
    private static final Set<Role> READ_MEMBER_PAGES =
            EnumSet.of(Role.MEMBER, Role.COORDINATOR, Role.TRAINER, Role.NETWORK_OFFICE, Role.AUTHOR);

    private final CurrentPerson currentPerson;

    ReaderByRole(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public boolean mayRead(Audience audience) {
        return switch (audience) {
            case PUBLIC -> true;
            case SIGNED_IN -> currentPerson.find().isPresent() || SystemPrincipal.acts();
            case MEMBERS -> hasOneOf(READ_MEMBER_PAGES);
            case TRAINERS -> hasOneOf(READ_TRAINER_PAGES);
        };
    }

    @Override
    public boolean seesDrafts() {
        return currentPerson.has(Role.AUTHOR);
    }

    private boolean hasOneOf(Set<Role> roles) {
        return currentPerson
                .find()
                .map(PersonSummary::roles)
                .filter(own -> own.stream().anyMatch(roles::contains))
                .isPresent();
    }
}
