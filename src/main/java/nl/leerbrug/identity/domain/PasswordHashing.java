package nl.leerbrug.identity.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Argon2id with OWASP's first choice of parameters. As many at once as there are processors: more would only cost memory.
 *
 * @see "src/docs/decisions/0030-passwords.md"
 */
@Component
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ITERATIONS);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** What a password is compared with when there is no account: the same work, and never a match. No start waits for it. */
    private final CompletableFuture<String> nobody = CompletableFuture.supplyAsync(() -> hash(Secrets.token()));

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return required(encoder.encode(password));
        } finally {
            places.release();
        }
    }

    boolean matches(String password, Optional<String> hash) {
        var other = hash.orElseGet(nobody::join);
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, other) && hash.isPresent();
        } finally {
            places.release();
        }
    }

    private static String required(@Nullable String hash) {
        if (hash == null) {
            throw new IllegalStateException("a password always has a hash");
        }
        return hash;
    }
}
