package nl.leerbrug.shared;

/** What was asked for does not exist, or not for this person: both look the same from outside. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
