package nl.leerbrug.dialogue;

/** The two faces of the Bridge. */
public enum BridgeForm {
    TEXT,
    /** Beeldbrug: pictures with a line in easy words. */
    PICTURES
}
