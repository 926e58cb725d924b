package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;

import java.util.List;

/**
 * A sub-pillar as this client lives it.
 *
 * @param opening what the client says when it is opened
 * @param places where the client places himself: the first whose condition holds
 */
public record Topic(
        SubPillarId id, ExpertLevel level, List<Reply> opening, List<ClientPlace> places, Responses responses) {

    public Topic {
        opening = List.copyOf(opening);
        places = List.copyOf(places);
        if (opening.isEmpty() || places.isEmpty()) {
            throw new IllegalArgumentException("topic without opening or places: " + id);
        }
    }
}
