package nl.leerbrug.shell.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;

/** Writes what should not happen to the log, under a number that the person sees too. */
@Component
public class ErrorReporting {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporting.class);

    /** Without letters and digits that are mixed up when someone reads them over the telephone. */
    private static final String ALPHABET = "BCDFGHJKMNPQRTVWXY346789";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /**
     * Logs a problem and makes its number.
     *
     * @param where the page or address it happened at; never what someone typed
     * @return the reference number
     */
    public String report(String where, Throwable problem) {
        var reference = reference();
        LOG.error("{} at {}", reference, where, problem);
        return reference;
    }

    private String reference() {
        var text = new StringBuilder("LB-");
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return text.insert(7, '-').toString();
    }
}
