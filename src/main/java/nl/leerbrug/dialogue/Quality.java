package nl.leerbrug.dialogue;

/** What a line is worth here, for this client, now. Independent of the skill: a reflection can be poor. */
public enum Quality {
    GOOD,
    FAIR,
    POOR
}
