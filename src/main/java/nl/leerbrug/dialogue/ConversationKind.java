package nl.leerbrug.dialogue;

/** What a conversation is for. */
public enum ConversationKind {
    /** Bruggesprek: where does this person stand? */
    BRIDGE,
    /** Doelgesprek: what does this person want, and how? */
    GOAL,
    /** Contactgesprek: a short meeting that ends in a warm hand-over. */
    CONTACT
}
