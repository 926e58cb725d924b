package nl.leerbrug.identity.domain;

import nl.leerbrug.shared.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTest {

    private static final EmailAddress EMAIL = new EmailAddress("sanne.dewit@example.nl");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "elf tekens!, TOO_SHORT",
        "Wachtwoord2026!, TOO_COMMON",
        "123456789012, TOO_COMMON",
        "1q2w3e4r5t6y, TOO_COMMON",
        "aaaabbbbaaaabbbb, TOO_COMMON",
        "welkomwelkom12, TOO_COMMON",
        "sanne.dewit@example.nl, IS_EMAIL",
        "Sanne.deWit-1234567, IS_EMAIL"
    })
    void refuses(String password, PasswordProblem problem) {
        assertThat(rules.check(password, EMAIL)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de fiets staat buiten", "kade-lantaarn-wilg-47", "Xk9#pQ2!vL7z"})
    void takes(String password) {
        assertThat(rules.check(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void refusesWhatIsTooLongToHash(int length) {
        assertThat(rules.check("abcdefgh".repeat(length).substring(0, length), EMAIL))
                .contains(PasswordProblem.TOO_LONG);
    }
}
