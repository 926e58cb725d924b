package nl.leerbrug.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as an account name: trimmed and in lower case, so that one person has one account.
 *
 * @param value at most 254 characters
 */
public record EmailAddress(String value) {

    /** Deliberately loose: one @, something on both sides, a dot in the domain. Only a mail proves an address. */
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }

    /** Reads what a person typed; empty when it is not an address. */
    public static Optional<EmailAddress> parse(String typed) {
        var normalised = typed.strip().toLowerCase(Locale.ROOT);
        return isValid(normalised) ? Optional.of(new EmailAddress(normalised)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
