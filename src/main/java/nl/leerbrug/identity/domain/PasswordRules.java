package nl.leerbrug.identity.domain;

import nl.leerbrug.shared.EmailAddress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and not what everybody tries first. No rules on capitals and signs; they make passwords
 * alike.
 *
 * @see "src/docs/decisions/0030-passwords.md"
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    PasswordRules() {
        try {
            common = new ClassPathResource("identity/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<PasswordProblem> check(String password, EmailAddress email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        var plain = password.toLowerCase(Locale.ROOT).strip();
        if (plain.contains(email.value()) || plain.replaceAll("[^a-z]", "").equals(nameOf(email))) {
            return Optional.of(PasswordProblem.IS_EMAIL);
        }
        var few = plain.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return few || common.contains(plain) || common.contains(core(plain))
                ? Optional.of(PasswordProblem.TOO_COMMON)
                : Optional.empty();
    }

    /** Without the digits and signs that people put around a word: {@code Wachtwoord2026!} is still that word. */
    private static String core(String plain) {
        var core = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return core.isEmpty() ? plain : core;
    }

    private static String nameOf(EmailAddress email) {
        return email.value().substring(0, email.value().indexOf('@')).replaceAll("[^a-z]", "");
    }
}
