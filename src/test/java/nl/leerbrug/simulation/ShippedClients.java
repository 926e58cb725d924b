package nl.leerbrug.simulation;

import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.simulation.domain.attempt.ClientShelf;

/** Clients of the shipped content, whichever there are. */
public final class ShippedClients {

    private ShippedClients() {}

    /** The easiest one with whom such a conversation can be had. */
    public static ClientCase first(ClientShelf shelf, ConversationKind kind) {
        return shelf.list().stream()
                .filter(client -> client.scenario(kind).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
