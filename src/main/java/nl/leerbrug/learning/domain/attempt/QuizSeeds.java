package nl.leerbrug.learning.domain.attempt;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;

/** Seeds that nobody can guess, so that nobody can know a draw beforehand. */
@Component
class QuizSeeds {

    private final SecureRandom random = new SecureRandom();

    long next() {
        return random.nextLong();
    }
}
