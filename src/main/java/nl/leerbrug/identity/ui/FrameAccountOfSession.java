package nl.leerbrug.identity.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.leerbrug.identity.CurrentPerson;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.domain.ProfileService;
import nl.leerbrug.shell.FrameAccount;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;

/** Tells the frame who is signed in. */
@Component
class FrameAccountOfSession implements FrameAccount {

    private final CurrentPerson currentPerson;
    private final ProfileService profile;
    private final AuthenticationContext authentication;

    FrameAccountOfSession(CurrentPerson currentPerson, ProfileService profile, AuthenticationContext authentication) {
        this.currentPerson = currentPerson;
        this.profile = profile;
        this.authentication = authentication;
    }

    @Override
    public Optional<Person> current() {
        return currentPerson
                .find()
                .map(person -> new Person(
                        person.name(),
                        IdentityRoutes.PROFILE,
                        profile.language().map(Locale::of)));
    }

    @Override
    public void keepLanguage(Locale language) {
        if (currentPerson.find().isPresent()) {
            profile.speak(language.getLanguage());
        }
    }

    @Override
    public void signOut() {
        authentication.logout();
    }
}
