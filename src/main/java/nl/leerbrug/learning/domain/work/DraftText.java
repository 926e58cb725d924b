package nl.leerbrug.learning.domain.work;

/**
 * A text that can still change.
 *
 * @param revision goes up with each change; 0 when nothing was saved yet
 */
public record DraftText(String text, int revision) {

    public static final DraftText EMPTY = new DraftText("", 0);
}
