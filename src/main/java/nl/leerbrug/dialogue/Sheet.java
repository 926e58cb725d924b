package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillarId;

import java.util.Map;
import java.util.Set;

/**
 * The bridge sheet beside the conversation.
 *
 * @param client where the client placed himself
 * @param own what the learner recorded last
 * @param clientFirst sub-pillars on which the client placed himself before the learner recorded anything
 */
public record Sheet(Map<SubPillarId, Placement> client, Map<SubPillarId, Placement> own, Set<SubPillarId> clientFirst) {

    static final Sheet EMPTY = new Sheet(Map.of(), Map.of(), Set.of());

    Sheet placed(SubPillarId topic, Placement placement) {
        return new Sheet(
                Copies.with(client, topic, placement),
                own,
                own.containsKey(topic) ? clientFirst : Copies.with(clientFirst, topic));
    }

    Sheet recorded(SubPillarId topic, Placement placement) {
        return new Sheet(client, Copies.with(own, topic, placement), clientFirst);
    }
}
