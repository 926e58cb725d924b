package nl.leerbrug.simulation.domain.attempt;

/**
 * One's own words to a question.
 *
 * @param revision of the text; 0 when nothing was written
 */
public record OwnReflection(ReflectionQuestion question, String text, int revision) {

    public boolean isWritten() {
        return !text.isBlank();
    }
}
