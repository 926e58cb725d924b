package nl.leerbrug.curriculum;

/** Who reads what a trainee writes; said above the field before one types. */
public enum Sharing {
    PRIVATE,
    HANDED_IN
}
