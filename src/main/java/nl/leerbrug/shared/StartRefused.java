package nl.leerbrug.shared;

/**
 * The application cannot start, and the operator can do something about it: the message is the one line they see,
 * without a stack trace.
 */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
