package nl.leerbrug.content;

/** Who may read a thing. Authors state it for each; there is no default. */
public enum Audience {
    PUBLIC,
    SIGNED_IN,
    MEMBERS,
    TRAINERS
}
