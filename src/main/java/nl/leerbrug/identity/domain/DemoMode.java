package nl.leerbrug.identity.domain;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this start shows demo data; without it demo accounts may be in the database, but can't sign in. */
@Component
class DemoMode {

    private final boolean on;

    DemoMode(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    boolean isOn() {
        return on;
    }

    boolean admits(Account account) {
        return account.isActive() && (on || !account.isDemo());
    }
}
