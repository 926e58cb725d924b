package nl.leerbrug.bench;

/** The product answered something else than a person would expect, so the load is not what it should be. */
final class UnexpectedPage extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnexpectedPage(String message) {
        super(message);
    }
}
