package nl.leerbrug.identity.domain;

import nl.leerbrug.shared.EmailAddress;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Objects;

/**
 * Sign-in by e-mail and password. One road for every attempt: unknown, deactivated and password-less accounts cost the
 * same work and get the same answer as a wrong password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Longer input than any real password is not worth hashing. */
    private static final int LONGEST_PASSWORD = 500;

    private final SignInLimits limits;
    private final SignInRecords records;
    private final PasswordHashing hashing;
    private final ClientAddress address;

    PasswordSignIn(SignInLimits limits, SignInRecords records, PasswordHashing hashing, ClientAddress address) {
        this.limits = limits;
        this.records = records;
        this.hashing = hashing;
        this.address = address;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = Objects.toString(attempt.getCredentials(), "");
        var from = address.find().orElse("");
        if (!limits.take(typed, from)) {
            records.limited(typed);
            throw new LockedException("too many attempts");
        }
        var found = EmailAddress.parse(typed).flatMap(records::find);
        var right = hashing.matches(
                password.length() > LONGEST_PASSWORD ? "" : password, found.flatMap(SignInRecords.Found::passwordHash));
        if (!right || !found.orElseThrow().maySignIn()) {
            records.failed(typed);
            throw new BadCredentialsException("name or password is wrong");
        }
        limits.giveBack(typed, from);
        var person = records.succeeded(found.orElseThrow().id());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
