package nl.leerbrug.dialogue;

/** The moves that the method has a rule for; saying a line has the rules of its codes. */
public enum MoveKind {
    SILENCE,
    TOPIC,
    PHASE,
    BRIDGE,
    PLACE,
    RECORD,
    SUMMARISE,
    BREAK,
    CLOSE
}
