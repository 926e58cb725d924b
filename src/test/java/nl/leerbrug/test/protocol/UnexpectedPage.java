package nl.leerbrug.test.protocol;

/** The product answered something else than a person would expect. */
public final class UnexpectedPage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnexpectedPage(String message) {
        super(message);
    }
}
