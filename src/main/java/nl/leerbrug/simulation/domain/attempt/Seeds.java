package nl.leerbrug.simulation.domain.attempt;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;

/** Seeds that nobody can guess, so that nobody can know a conversation beforehand. */
@Component
class Seeds {

    private final SecureRandom random = new SecureRandom();

    long next() {
        return random.nextLong();
    }
}
