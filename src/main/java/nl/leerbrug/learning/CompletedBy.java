package nl.leerbrug.learning;

/** What made an item complete. */
public enum CompletedBy {
    READ_TO_THE_END,
    MARKED_DONE,
    HANDED_IN,
    PASS_MARK,
    ATTENDED,
    PRACTISED
}
