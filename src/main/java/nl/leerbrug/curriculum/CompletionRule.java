package nl.leerbrug.curriculum;

/** When an item counts as complete. */
public enum CompletionRule {
    /** The reader reached the end of the text. */
    READ,
    /** The trainee marked it done (or, later, a trainer marked attendance). */
    DONE,
    /** It was handed in or finished. */
    SUBMITTED,
    /** The pass mark was reached. */
    SCORE
}
